import type { workerAbsences } from '@contract/absence/worker'
import { granted, people, type World } from '../world'
import { absences } from '../world/absences'
import type { Cases } from './case'
import { unknownId } from './unknown-id'

const { chen, first, second } = people

const on = (world: World, absenceId: string) => ({ absenceId, communityId: 'community-1', commandId: world.press() })

const sets = (standInId: string) => async (world: World) => ({
  by: chen,
  input: { ...on(world, await absences(world).asked()), standInId },
})

export const workerAbsenceCases: Pick<Cases<'worker'>, keyof typeof workerAbsences> = {
  listAbsences: {
    works: async (world) => {
      await absences(world).asked()
      return { by: chen, input: {} }
    },
    refuses: {},
  },
  setStandIn: {
    works: sets('household-1'),
    refuses: {
      NOT_FOUND: sets('household-21'),
      NOT_NOW: async (world) => {
        const ready = await sets('household-1')(world)
        granted(await world.as(second).endAbsence({ absenceId: ready.input.absenceId }))
        return ready
      },
      STAND_IN_CIRCLE: sets('household-2'),
      NOT_IN_SERVICE: sets('household-5'),
    },
    then: (world, { input }) => world.as(first).refuseToStandIn({ absenceId: input.absenceId }),
  },
  takeStandInAway: {
    works: async (world) => ({ by: chen, input: on(world, await absences(world).agreed()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({
        by: chen,
        input: on(world, await absences(world).asked(second, { standInId: null })),
      }),
    },
    then: async (world, { input }) => {
      granted(
        await world
          .as(chen)
          .setStandIn({ absenceId: input.absenceId, communityId: 'community-1', standInId: 'household-1' }),
      )
    },
  },
}
