import { aNamedForm } from '../builders/a-report-form'
import { granted, people, type World } from '../world'
import { stages } from '../world/report-stages'
import { usedUp } from '../world/with-limits-used-up'
import type { Cases } from './case'
import { UNFIT } from './unfit'
import { unknownId } from './unknown-id'

const { chen, lin } = people

const on = (world: World, reportId: string) => ({ reportId, commandId: world.press() })
/** By 李, who is not muted by it for what other cases send; danger is taken in whatever was said. */
const sent = (world: World) => stages(world).submitted({ category: 'danger' }, people.li)
const muted = async (world: World) => {
  const reportId = await sent(world)
  granted(await world.as(chen).muteResident({ reportId }))
  return reportId
}
const looking = { phone: '13900000001', reason: '居民打电话来问进展' }

export const workerFindingCases: Pick<
  Cases<'worker'>,
  'findReports' | 'findReportsByPhone' | 'muteResident' | 'unmuteResident'
> = {
  findReports: {
    works: async (world) => {
      await stages(world).submitted()
      return { by: chen, input: { typed: '楼道灯' } }
    },
    refuses: {},
  },
  findReportsByPhone: {
    works: async (world) => {
      await stages(world).submitted(aNamedForm())
      return { by: chen, input: { ...looking, commandId: world.press() } }
    },
    refuses: {
      WORDS_REFUSED: async (world) => {
        await stages(world).submitted(aNamedForm())
        return { by: chen, input: { ...looking, commandId: world.press(), reason: UNFIT } }
      },
      TOO_MANY_REVEALS: async (world) => {
        await usedUp(world).contact(await stages(world).submitted(aNamedForm()))
        return { by: chen, input: { ...looking, commandId: world.press() } }
      },
    },
    then: async (world) => granted(await world.as(lin).findReportsByPhone(looking)),
  },
  muteResident: {
    works: async (world) => ({ by: chen, input: on(world, await sent(world)) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: chen, input: on(world, await muted(world)) }),
    },
    then: async (world, { input }) => granted(await world.as(lin).unmuteResident({ reportId: input.reportId })),
  },
  unmuteResident: {
    works: async (world) => ({ by: chen, input: on(world, await muted(world)) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: chen, input: on(world, await sent(world)) }),
    },
    then: async (world, { input }) => granted(await world.as(lin).muteResident({ reportId: input.reportId })),
  },
}
