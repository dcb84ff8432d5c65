import { aNamedForm } from '../builders/a-report-form'
import { granted, people } from '../world'
import { stages } from '../world/report-stages'
import { usedUp } from '../world/with-limits-used-up'
import type { Cases } from './case'

const { chen, lin } = people

const looking = { phone: '13900000001', reason: '居民打电话来问进展' }

export const workerSearchCases: Pick<Cases<'worker'>, 'findReports' | 'findReportsByPhone'> = {
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
      TOO_MANY_REVEALS: async (world) => {
        await usedUp(world).contact(await stages(world).submitted(aNamedForm()))
        return { by: chen, input: { ...looking, commandId: world.press() } }
      },
    },
    then: async (world) => granted(await world.as(lin).findReportsByPhone(looking)),
  },
}
