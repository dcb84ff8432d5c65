import type { householdAbsences } from '@contract/absence/household'
import { granted, people, type World } from '../world'
import { absences } from '../world/absences'
import type { Cases } from './case'
import { unknownId } from './unknown-id'

const { first, second } = people

const on = (world: World, absenceId: string) => ({ absenceId, commandId: world.press() })

const aWeek = {
  householdId: 'household-1',
  from: '2026-01-12',
  until: '2026-01-18',
  standInId: 'household-2' as string | null,
}
const enters = (more: Partial<typeof aWeek>) => (world: World) =>
  Promise.resolve({ by: first, input: { commandId: world.press(), ...aWeek, ...more } })

const changes = (more: { until?: string; standInId?: string | null }) => async (world: World) => ({
  by: first,
  input: { ...on(world, await absences(world).own()), until: '2026-01-20', standInId: 'household-2', ...more },
})

/** Household-3 has nobody. */
async function emptied(world: World) {
  const { households } = (await world.shelves.one('communities', 'community-1')) as unknown as {
    households: { id: string; status: string }[]
  }
  await world.shelves.edit('communities', 'community-1', {
    households: households.map((each) => (each.id === 'household-3' ? { ...each, status: 'retired' } : each)),
  })
}

export const householdAbsenceCases: Pick<Cases<'household'>, keyof typeof householdAbsences> = {
  getAbsences: {
    works: async (world) => {
      await absences(world).asked()
      return { by: first, input: {} }
    },
    refuses: {},
  },
  enterAbsence: {
    works: enters({}),
    refuses: {
      NOT_FOUND: enters({ householdId: 'household-2' }),
      DAY_PAST: enters({ from: '2026-01-11' }),
      ABSENCE_DAYS_WRONG: enters({ until: '2026-04-12' }),
      ABSENCE_OVERLAPS: async (world) => {
        await absences(world).own()
        return enters({ from: '2026-01-18', until: '2026-01-19' })(world)
      },
      STAND_IN_CIRCLE: enters({ standInId: 'household-1' }),
      NOT_IN_SERVICE: async (world) => {
        await emptied(world)
        return enters({ standInId: 'household-3' })(world)
      },
    },
    then: async (world, _, answer) => {
      granted(await world.as(second).refuseToStandIn(answer as { absenceId: string }))
      world.later(1)
    },
  },
  changeAbsence: {
    works: changes({ standInId: 'household-3' }),
    refuses: {
      NOT_FOUND: async (world) => ({
        by: first,
        input: { ...on(world, unknownId), until: '2026-01-20', standInId: null },
      }),
      NOT_NOW: async (world) => {
        const ready = await changes({})(world)
        granted(await world.as(first).endAbsence({ absenceId: ready.input.absenceId }))
        return ready
      },
      DAY_PAST: changes({ until: '2026-01-11' }),
      ABSENCE_DAYS_WRONG: changes({ until: '2026-04-12' }),
      ABSENCE_OVERLAPS: async (world) => {
        await absences(world).own({ from: '2026-01-20', until: '2026-01-22' })
        return changes({ until: '2026-01-20' })(world)
      },
      STAND_IN_CIRCLE: changes({ standInId: 'household-1' }),
      NOT_IN_SERVICE: async (world) => {
        await emptied(world)
        return changes({ standInId: 'household-3' })(world)
      },
    },
    then: (world, { input }) => world.as(first).endAbsence({ absenceId: input.absenceId }),
  },
  endAbsence: {
    works: async (world) => ({ by: first, input: on(world, await absences(world).own()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: first, input: on(world, unknownId) }),
      NOT_NOW: async (world) => {
        const absenceId = await absences(world).own()
        world.later(8)
        return { by: first, input: on(world, absenceId) }
      },
    },
    then: async (world) => world.later(1),
  },
  agreeToStandIn: {
    works: async (world) => ({ by: first, input: on(world, await absences(world).asked()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: first, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: first, input: on(world, await absences(world).agreed()) }),
      STAND_IN_CIRCLE: async (world) => {
        const absenceId = await absences(world).asked()
        granted(await world.as(first).refuseToStandIn({ absenceId }))
        await absences(world).own()
        return { by: first, input: on(world, absenceId) }
      },
    },
    then: (world, { input }) => world.as(first).refuseToStandIn({ absenceId: input.absenceId }),
  },
  refuseToStandIn: {
    works: async (world) => ({ by: first, input: on(world, await absences(world).asked()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: first, input: on(world, unknownId) }),
      NOT_NOW: async (world) => {
        const absenceId = await absences(world).asked()
        granted(await world.as(first).refuseToStandIn({ absenceId }))
        return { by: first, input: on(world, absenceId) }
      },
    },
    then: (world, { input }) => world.as(first).agreeToStandIn({ absenceId: input.absenceId }),
  },
}
