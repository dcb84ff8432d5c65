import { granted, people, type World } from '../world'
import { papers } from '../world/paper-receipts'
import { stages } from '../world/report-stages'
import { usedUp } from '../world/with-limits-used-up'
import type { Cases } from './case'
import { unknownId } from './unknown-id'

const { wang, li, first, chen } = people

const unknown = { number: '0112-482190', queryCode: '2222222222' }
const on = (world: World, reportId: string) => ({ reportId, commandId: world.press() })

export const residentPaperCases: Pick<Cases<'resident'>, 'openPaperReceipt' | 'claimPaperReceipt'> = {
  openPaperReceipt: {
    works: async (world) => ({ by: li, input: (await papers(world).filed()).typed }),
    refuses: {
      PAPER_RECEIPT_UNKNOWN: async () => ({ by: li, input: unknown }),
      PAPER_RECEIPT_CLAIMED: async (world) => ({ by: wang, input: (await papers(world).claimed()).typed }),
      TOO_MANY_TRIES: async (world) => {
        await papers(world).wrongly(5, li)
        return { by: li, input: unknown }
      },
    },
  },
  claimPaperReceipt: {
    works: async (world) => {
      const { typed } = await papers(world).filed()
      return { by: li, input: { ...typed, commandId: world.press() } }
    },
    refuses: {
      PAPER_RECEIPT_UNKNOWN: async (world) => ({ by: li, input: { ...unknown, commandId: world.press() } }),
      PAPER_RECEIPT_CLAIMED: async (world) => {
        const { typed } = await papers(world).claimed()
        return { by: wang, input: { ...typed, commandId: world.press() } }
      },
      TOO_MANY_TRIES: async (world) => {
        await papers(world).wrongly(5, li)
        return { by: li, input: { ...unknown, commandId: world.press() } }
      },
    },
    then: async (world, _, answer) => {
      const { reportId } = answer as { reportId: string }
      granted(await world.as(first).acceptReport({ reportId }))
    },
  },
}

export const householdPaperCases: Pick<Cases<'household'>, 'getPaperReceipt' | 'renewPaperReceipt'> = {
  getPaperReceipt: {
    works: async (world) => ({ by: first, input: { reportId: (await papers(world).filed()).reportId } }),
    refuses: { NOT_FOUND: async () => ({ by: first, input: { reportId: unknownId } }) },
  },
  renewPaperReceipt: {
    works: async (world) => ({ by: first, input: on(world, (await papers(world).filed()).reportId) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: first, input: on(world, unknownId) }),
      NOT_NOW: async (world) => {
        const paper = { buildingId: 'building-1', text: '三楼老人说楼梯扶手松了', category: 'fixtures' } as const
        const filed = await world.as(chen).fileForNeighbourAsWorker({ ...paper, consent: 'nameless' })
        return { by: first, input: on(world, granted(filed).reportId) }
      },
      PAPER_RECEIPT_CLAIMED: async (world) => ({
        by: first,
        input: on(world, (await papers(world).claimed()).reportId),
      }),
      TOO_MANY_NOTES: async (world) => {
        const { reportId } = await papers(world).filed()
        return { by: first, input: on(world, await usedUp(world).report(reportId, 'paper-receipt-renewed', 10)) }
      },
    },
    then: async (world, { input }) =>
      granted(await world.as(chen).renewPaperReceiptAsWorker({ reportId: input.reportId })),
  },
}

export const workerPaperCases: Pick<Cases<'worker'>, 'renewPaperReceiptAsWorker'> = {
  renewPaperReceiptAsWorker: {
    works: async (world) => ({ by: chen, input: on(world, (await papers(world).filed()).reportId) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => {
        const reportId = await stages(world).submitted()
        return { by: chen, input: on(world, reportId) }
      },
      PAPER_RECEIPT_CLAIMED: async (world) => ({
        by: chen,
        input: on(world, (await papers(world).claimed()).reportId),
      }),
      TOO_MANY_NOTES: async (world) => {
        const { reportId } = await papers(world).filed()
        return { by: chen, input: on(world, await usedUp(world).report(reportId, 'paper-receipt-renewed', 10)) }
      },
    },
    then: async (world, { input }) => granted(await world.as(first).renewPaperReceipt({ reportId: input.reportId })),
  },
}
