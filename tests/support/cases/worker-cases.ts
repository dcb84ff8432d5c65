import { aNeighbourForm } from '../builders/a-neighbour-report-form'
import { granted, people, type World } from '../world'
import { stages } from '../world/report-stages'
import { sounds } from '../world/sounds'
import { usedUp } from '../world/with-limits-used-up'
import type { Cases } from './case'
import { workerAbsenceCases } from './worker-absence-cases'
import { workerLoginCases } from './worker-login-cases'
import { workerPaperCases } from './paper-receipt-cases'
import { workerFindingCases } from './worker-finding-cases'
import { workerMeetingCases } from './worker-meeting-cases'
import { UNFIT } from './unfit'
import { unknownId } from './unknown-id'

const { wang, chen, lin, first, second } = people

const on = (world: World, reportId: string) => ({ reportId, commandId: world.press() })
const toHousehold = (householdId: string) => ({ kind: 'household', householdId }) as const
const goTo = '请打12345转城管'
const withContact = { contact: { name: '王淑芬', phone: '13900000001' } }

/** Returned by household-1, then by household-2. */
async function returnedTwice(world: World) {
  const reportId = await stages(world).returned()
  granted(await world.as(chen).assignReport({ reportId, to: toHousehold('household-2') }))
  granted(await world.as(second).returnReport({ reportId, reason: 'beyond-me' }))
  return reportId
}

/** One about the same building as another, which is with its household. */
async function toMerge(world: World, form = {}) {
  const into = await stages(world).submitted({}, people.li)
  return { ...on(world, await stages(world).submitted(form)), into }
}

export const workerCases: Cases<'worker'> = {
  getOverview: {
    works: async (world) => {
      await stages(world).unrouted()
      return { by: chen, input: {} }
    },
    refuses: {},
  },
  noteEmployee: {
    works: async (world) => Promise.resolve({ by: chen, input: { commandId: world.press() } }),
    refuses: {},
    then: async () => Promise.resolve(),
  },
  listQueue: {
    works: async (world) => {
      await stages(world).unrouted()
      return { by: chen, input: { queue: 'unrouted' } }
    },
    refuses: {},
  },
  getReportAsWorker: {
    works: async (world) => ({ by: chen, input: { reportId: await stages(world).returned() } }),
    refuses: { NOT_FOUND: async () => ({ by: chen, input: { reportId: unknownId } }) },
  },
  listAssignableHouseholds: {
    works: async (world) => ({
      by: chen,
      input: { communityId: 'community-1', reportId: await stages(world).unrouted() },
    }),
    refuses: { NOT_FOUND: async () => ({ by: chen, input: { communityId: 'community-1', reportId: unknownId } }) },
  },
  getPhotoFolderAsStaff: { works: async (world) => ({ by: chen, input: { formId: world.press() } }), refuses: {} },
  getSoundFolderAsStaff: {
    works: async (world) => ({ by: chen, input: { formId: world.press(), names: [] } }),
    refuses: {},
  },
  passCheck: {
    works: async (world) => ({ by: chen, input: on(world, await stages(world).checking()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: chen, input: on(world, await stages(world).submitted()) }),
    },
    then: (world, { input }) => world.as(first).acceptReport({ reportId: input.reportId }),
  },
  keepContentHidden: {
    works: async (world) => ({ by: chen, input: on(world, await stages(world).addedUnfit()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: chen, input: on(world, await stages(world).checking()) }),
    },
    then: (world, { input }) => world.as(wang).addToReport({ reportId: input.reportId, text: '灯还没亮', photos: [] }),
  },
  assignReport: {
    works: async (world) => ({
      by: chen,
      input: { ...on(world, await stages(world).unrouted()), to: toHousehold('household-2') },
    }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).unrouted()), to: toHousehold('household-2'), reason: UNFIT },
      }),
      NOT_FOUND: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).unrouted()), to: toHousehold('household-21') },
      }),
      NOT_NOW: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).accepted()), to: { kind: 'self' } },
      }),
      HOUSEHOLD_EXCLUDED: async (world) => {
        const reportId = await stages(world).handedToCommunity()
        await world.shelves.edit('reports', reportId, { state: 'unrouted' })
        return { by: chen, input: { ...on(world, reportId), to: toHousehold('household-1') } }
      },
      STAYS_WITH_COMMUNITY: async (world) => ({
        by: chen,
        input: { ...on(world, await returnedTwice(world)), to: toHousehold('household-3') },
      }),
      NOT_IN_SERVICE: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).unrouted()), to: toHousehold('household-5') },
      }),
    },
    then: (world, { input }) => world.as(second).acceptReport({ reportId: input.reportId }),
  },
  getCalendar: {
    works: async (world) => {
      granted(await world.as(lin).writeHolidays({ year: '2027', off: ['2027-01-01'], on: ['2027-01-02'] }))
      return { by: chen, input: {} }
    },
    refuses: {},
  },
  writeHolidays: {
    works: async (world) => ({
      by: lin,
      input: { commandId: world.press(), year: '2027', off: ['2026-12-31', '2027-01-01'], on: ['2027-01-02'] },
    }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: { commandId: world.press(), year: '2027', off: [], on: [] } }),
      DAYS_OF_OTHER_YEAR: async (world) => ({
        by: lin,
        input: { commandId: world.press(), year: '2027', off: ['2028-01-01'], on: [] },
      }),
    },
    then: (world) => world.as(lin).writeHolidays({ year: '2027', off: ['2027-01-01'], on: [] }),
  },
  writeClosedDays: {
    works: async (world) => ({
      by: chen,
      input: { commandId: world.press(), communityId: 'community-1', closed: ['2026-01-14'] },
    }),
    refuses: {
      NOT_FOUND: async (world) => ({
        by: chen,
        input: { commandId: world.press(), communityId: 'community-2', closed: ['2026-01-14'] },
      }),
    },
    then: (world) => world.as(chen).writeClosedDays({ communityId: 'community-1', closed: [] }),
  },
  acceptReportAsWorker: {
    works: async (world) => ({ by: chen, input: on(world, await stages(world).handedToCommunity()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: chen, input: on(world, await stages(world).submitted()) }),
      ALREADY_TAKEN: async (world) => ({ by: chen, input: on(world, await stages(world).withWorker()) }),
    },
    then: (world, { input }) =>
      world.as(chen).resolveReportAsWorker({ reportId: input.reportId, text: '灯换好了', photos: [] }),
  },
  askResidentAsWorker: {
    works: async (world) => ({ by: chen, input: { ...on(world, await stages(world).withWorker()), text: '哪一层？' } }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).withWorker()), text: UNFIT },
      }),
      NOT_FOUND: async (world) => ({ by: chen, input: { ...on(world, unknownId), text: '哪一层？' } }),
      NOT_NOW: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).accepted()), text: '哪一层？' },
      }),
      TOO_MANY_QUESTIONS: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).withWorker(), 'asked', 20)
        return { by: chen, input: { ...on(world, reportId), text: '哪一层？' } }
      },
    },
    then: (world, { input }) => world.as(wang).answerQuestion({ reportId: input.reportId, text: '三层的' }),
  },
  tellPropertyAsWorker: {
    works: async (world) => ({ by: chen, input: on(world, await stages(world).withWorker()) }),
    refuses: {
      TOO_MANY_NOTES: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).withWorker(), 'property', 10)
        return { by: chen, input: on(world, reportId) }
      },
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: chen, input: on(world, await stages(world).accepted()) }),
    },
    then: (world, { input }) =>
      world.as(chen).resolveReportAsWorker({ reportId: input.reportId, text: '灯换好了', photos: [] }),
  },
  resolveReportAsWorker: {
    works: async (world) => ({
      by: chen,
      input: { ...on(world, await stages(world).withWorker()), text: '灯换好了', photos: [] },
    }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).withWorker()), text: UNFIT, photos: [] },
      }),
      NOT_FOUND: async (world) => ({ by: chen, input: { ...on(world, unknownId), text: '灯换好了', photos: [] } }),
      NOT_NOW: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).accepted()), text: '灯换好了', photos: [] },
      }),
      DAY_OUT_OF_RANGE: async (world) => {
        const command = on(world, await stages(world).withWorker())
        return { by: chen, input: { ...command, text: '灯换好了', photos: [], doneOn: '2099-01-12' } }
      },
      PHOTO_NOT_YOURS: async (world) => {
        const command = on(world, await stages(world).withWorker())
        const { folder } = granted(await world.as(lin).getPhotoFolderAsStaff({ formId: command.commandId }))
        return {
          by: chen,
          input: { ...command, text: '灯换好了', photos: [`cloud://local.6c6f-local-1250000000/${folder}/a.jpg`] },
        }
      },
      SOUND_NOT_YOURS: async (world) => {
        const command = on(world, await stages(world).withWorker())
        return { by: chen, input: { ...command, photos: [], sounds: [await sounds(world).said(lin)] } }
      },
      SOUND_TOO_LARGE: async (world) => {
        const command = on(world, await stages(world).withWorker())
        return { by: chen, input: { ...command, photos: [], sounds: [await sounds(world).tooLarge(chen)] } }
      },
    },
    then: (world, { input }) =>
      world.as(wang).answerCallback({ reportId: input.reportId, contacted: true, solved: 'no' }),
  },
  declineReport: {
    works: async (world) => ({
      by: chen,
      input: { ...on(world, await stages(world).unrouted()), reason: 'other-office', goTo },
    }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).unrouted()), reason: 'other-office', goTo: UNFIT },
      }),
      NOT_FOUND: async (world) => ({ by: chen, input: { ...on(world, unknownId), reason: 'other-office', goTo } }),
      NOT_NOW: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).accepted()), reason: 'other-office', goTo },
      }),
    },
    then: async (world) => world.later(1),
  },
  extendDeadline: {
    works: async (world) => ({
      by: lin,
      input: { ...on(world, await stages(world).withStreet()), days: 5, reason: '配件还没到' },
    }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: lin,
        input: { ...on(world, await stages(world).withStreet()), days: 5, reason: UNFIT },
      }),
      NOT_FOUND: async (world) => ({ by: lin, input: { ...on(world, unknownId), days: 5, reason: '配件还没到' } }),
      NOT_NOW: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).withWorker()), days: 5, reason: '配件还没到' },
      }),
    },
    then: (world, { input }) =>
      world.as(lin).resolveReportAsWorker({ reportId: input.reportId, text: '灯换好了', photos: [] }),
  },
  parkReport: {
    works: async (world) => ({
      by: chen,
      input: { ...on(world, await stages(world).withWorker()), reason: 'no-funds', reviewOn: '2026-02-11' },
    }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).withWorker()), reason: 'other', reviewOn: '2026-02-11', text: UNFIT },
      }),
      NOT_FOUND: async (world) => ({
        by: chen,
        input: { ...on(world, unknownId), reason: 'no-funds', reviewOn: '2026-02-11' },
      }),
      NOT_NOW: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).accepted()), reason: 'no-funds', reviewOn: '2026-02-11' },
      }),
      DAY_PAST: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).withWorker()), reason: 'season', reviewOn: '2026-01-11' },
      }),
      REVIEW_DAY_OUT_OF_RANGE: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).withWorker()), reason: 'season', reviewOn: '2026-04-13' },
      }),
    },
    then: (world, { input }) => world.as(chen).unparkReport({ reportId: input.reportId }),
  },
  unparkReport: {
    works: async (world) => ({ by: chen, input: on(world, await stages(world).parked()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: chen, input: on(world, await stages(world).withWorker()) }),
    },
    then: (world, { input }) =>
      world.as(chen).resolveReportAsWorker({ reportId: input.reportId, text: '灯换好了', photos: [] }),
  },
  listMergeable: {
    works: async (world) => ({ by: chen, input: { reportId: await stages(world).submitted() } }),
    refuses: { NOT_FOUND: async () => ({ by: chen, input: { reportId: unknownId } }) },
  },
  mergeReport: {
    works: async (world) => ({ by: chen, input: await toMerge(world) }),
    refuses: {
      NOT_FOUND: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).submitted()), into: unknownId },
      }),
      NOT_NOW: async (world) => {
        const input = await toMerge(world)
        granted(await world.as(wang).withdrawReport({ reportId: input.reportId }))
        return { by: chen, input }
      },
      NOT_MERGEABLE: async (world) => {
        const reportId = await stages(world).submitted()
        return { by: chen, input: { ...on(world, reportId), into: reportId } }
      },
      MERGE_CHAIN: async (world) => {
        const { reportId } = await stages(world).merged()
        return { by: chen, input: { ...on(world, await stages(world).submitted()), into: reportId } }
      },
      HOUSEHOLD_BYPASSED: async (world) => ({ by: chen, input: await toMerge(world, { handTo: 'community' }) }),
    },
    then: (world, { input }) => world.as(chen).unmergeReport({ reportId: input.reportId }),
  },
  unmergeReport: {
    works: async (world) => ({ by: chen, input: on(world, (await stages(world).merged()).reportId) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: chen, input: on(world, await stages(world).submitted()) }),
    },
    then: (world, { input }) => world.as(chen).acceptReportAsWorker({ reportId: input.reportId }),
  },
  revealContactAsWorker: {
    works: async (world) => ({
      by: chen,
      input: { ...on(world, await stages(world).handedToCommunity(withContact)), reason: '电话里问清楚' },
    }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).handedToCommunity(withContact)), reason: UNFIT },
      }),
      NOT_FOUND: async (world) => ({ by: chen, input: { ...on(world, unknownId), reason: '电话里问清楚' } }),
      TOO_MANY_REVEALS: async (world) => {
        const reportId = await usedUp(world).contact(await stages(world).handedToCommunity(withContact))
        return { by: chen, input: { ...on(world, reportId), reason: '电话里问清楚' } }
      },
      NO_CONTACT: async (world) => ({
        by: chen,
        input: { ...on(world, await stages(world).handedToCommunity()), reason: '电话里问清楚' },
      }),
    },
    then: (world, { input }) => world.as(chen).acceptReportAsWorker({ reportId: input.reportId }),
  },
  recordCallback: {
    works: async (world) => ({
      by: chen,
      input: { ...on(world, await stages(world).resolved()), reached: true, contacted: true, solved: 'partly' },
    }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: { ...on(world, unknownId), reached: false } }),
      NOT_NOW: async (world) => ({ by: chen, input: { ...on(world, await stages(world).accepted()), reached: false } }),
      TOO_LATE_TO_REOPEN: async (world) => {
        const reportId = await stages(world).closedUnheard()
        world.later(16)
        return { by: chen, input: { ...on(world, reportId), reached: true, contacted: true, solved: 'no' } }
      },
      TOO_MANY_NOTES: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).resolved(), 'callback-tried', 20)
        return { by: chen, input: { ...on(world, reportId), reached: false } }
      },
      TOO_MANY_REOPENINGS: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).resolved(), 'reopened', 10)
        return { by: chen, input: { ...on(world, reportId), reached: true, contacted: true, solved: 'no' } }
      },
    },
    then: (world, { input }) => world.as(chen).assignReport({ reportId: input.reportId, to: { kind: 'self' } }),
  },
  recordQuestionCall: {
    works: async (world) => ({
      by: chen,
      input: { ...on(world, await stages(world).askedInVain()), reached: true, text: '是三层的灯' },
    }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: { ...on(world, unknownId), reached: false } }),
      NOT_NOW: async (world) => ({ by: chen, input: { ...on(world, await stages(world).asked()), reached: false } }),
    },
    then: (world, { input }) => world.as(chen).assignReport({ reportId: input.reportId, to: { kind: 'self' } }),
  },
  remindByPhone: {
    works: async (world) => ({ by: chen, input: on(world, await stages(world).submittedInVain()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: chen, input: on(world, await stages(world).submitted()) }),
    },
    then: (world, { input }) => world.as(first).acceptReport({ reportId: input.reportId }),
  },
  takeBackCallbackAsWorker: {
    works: async (world) => ({ by: chen, input: on(world, await stages(world).heardByWorker('no')) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: chen, input: on(world, await stages(world).reopened()) }),
      TOO_LATE_TO_REOPEN: async (world) => {
        const reportId = await stages(world).heardByWorker('yes')
        world.later(16)
        return { by: chen, input: on(world, reportId) }
      },
      TOO_MANY_TAKE_BACKS: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).resolved(), 'callback-taken-back', 10)
        const heard = { reached: true, contacted: true, solved: 'partly' } as const
        granted(await world.as(chen).recordCallback({ reportId, ...heard }))
        return { by: chen, input: on(world, reportId) }
      },
    },
    then: (world, { input }) => world.as(wang).answerCallback({ reportId: input.reportId, solved: 'no' }),
  },
  fileForNeighbourAsWorker: {
    works: async (world) => ({ by: chen, input: { ...aNeighbourForm(), formId: world.press() } }),
    refuses: {
      BUILDING_GONE: async (world) => ({
        by: chen,
        input: { ...aNeighbourForm({ buildingId: 'building-21' }), formId: world.press() },
      }),
      TOO_MANY_REPORTS_TODAY: async (world) => {
        for (let filed = 0; filed < 30; filed++)
          granted(await world.as(chen).fileForNeighbourAsWorker(aNeighbourForm()))
        return { by: chen, input: { ...aNeighbourForm(), formId: world.press() } }
      },
      PHOTO_NOT_YOURS: async (world) => {
        const formId = world.press()
        const { folder } = granted(await world.as(people.lin).getPhotoFolderAsStaff({ formId }))
        const photos = [`cloud://local.6c6f-local-1250000000/${folder}/a.jpg`]
        return { by: chen, input: { ...aNeighbourForm({ photos }), formId } }
      },
      SOUND_NOT_YOURS: async (world) => {
        const form = { ...aNeighbourForm(), formId: world.press() }
        return { by: chen, input: { ...form, sounds: [await sounds(world).said(lin)] } }
      },
      SOUND_TOO_LARGE: async (world) => {
        const form = { ...aNeighbourForm(), formId: world.press() }
        return { by: chen, input: { ...form, sounds: [await sounds(world).tooLarge(chen)] } }
      },
    },
    then: async (world, _, answer) => {
      const { reportId } = answer as { reportId: string }
      granted(await world.as(first).acceptReport({ reportId }))
    },
  },
  inviteHousehold: {
    works: async (world) => ({ by: chen, input: { commandId: world.press(), householdId: 'household-5' } }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: { commandId: world.press(), householdId: 'household-21' } }),
      TOO_MANY_INVITATIONS: async (world) => {
        for (let no = 0; no < 5; no++) granted(await world.as(chen).inviteHousehold({ householdId: 'household-5' }))
        return { by: chen, input: { commandId: world.press(), householdId: 'household-5' } }
      },
    },
    then: async (world, _, answer) => {
      const { code } = answer as { code: string }
      world.later(1)
      granted(await world.as(wang).redeemInvitation({ code, name: '李建国', showName: false }))
    },
  },
  inviteWorker: {
    works: async (world) => ({ by: chen, input: { commandId: world.press(), communityId: 'community-1' } }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: chen, input: { commandId: world.press(), communityId: 'community-2' } }),
      TOO_MANY_INVITATIONS: async (world) => {
        for (let no = 0; no < 5; no++) granted(await world.as(chen).inviteWorker({ communityId: 'community-1' }))
        return { by: chen, input: { commandId: world.press(), communityId: 'community-1' } }
      },
    },
    then: async (world, _, answer) => {
      const { code } = answer as { code: string }
      world.later(1)
      granted(await world.as(wang).redeemInvitation({ code, name: '小陈', showName: false }))
    },
  },
  ...workerFindingCases,
  ...workerPaperCases,
  ...workerMeetingCases,
  ...workerAbsenceCases,
  ...workerLoginCases,
}
