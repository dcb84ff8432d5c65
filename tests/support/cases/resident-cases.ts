import { aNamedForm, aReportForm } from '../builders/a-report-form'
import { at, granted, people, type World } from '../world'
import { benches } from '../world/meeting-stages'
import { endTerm } from '../world/end-term'
import { stages } from '../world/report-stages'
import { sounds } from '../world/sounds'
import { usedUp } from '../world/with-limits-used-up'
import type { Cases } from './case'
import { unknownId } from './unknown-id'
import { residentPaperCases } from './paper-receipt-cases'
import { residentMeetingCases } from './resident-meeting-cases'

const { wang, li, first, chen } = people

const formIn = (world: World) => ({ ...aReportForm(), formId: world.press() })
const on = (world: World, reportId: string) => ({ reportId, commandId: world.press() })

async function photoOf(world: World, openId: string, formId: string) {
  const { folder } = granted(await world.as({ openId, door: 'resident' }).getPhotoFolder({ formId }))
  return `cloud://local.6c6f-local-1250000000/${folder}/lamp.jpg`
}

/** Whoever comes to an environment in which no street is founded. */
async function beforeFounding(world: World) {
  const streets = await world.shelves.all('streets')
  await Promise.all(streets.map(({ _id }) => world.shelves.remove('streets', _id)))
  return wang
}

async function invited(world: World) {
  const { code } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-5' }))
  return { commandId: world.press(), code, name: '李建国', showName: true }
}

/** Its resident named household-1; it went on to household-4. */
async function assignedAnew(world: World) {
  const reportId = await stages(world).returned(aNamedForm())
  const to = { kind: 'household', householdId: 'household-4' } as const
  granted(await world.as(chen).assignReport({ reportId, to }))
  return reportId
}

const resolves = (world: World, reportId: unknown) =>
  world.as(first).resolveReport({ reportId: reportId as string, text: '灯换好了', photos: [] })

/** What 李 said, which 王 follows. */
async function followed(world: World) {
  const reportId = await stages(world).submitted({}, li)
  granted(await world.as(wang).followReport({ reportId }))
  return reportId
}

/** The same, done. */
async function doneForLi(world: World) {
  const reportId = await stages(world).submitted({}, li)
  await resolves(world, reportId)
  return reportId
}

export const residentCases: Cases<'resident'> = {
  openPlacard: {
    works: async () => ({ by: wang, input: { by: 'token', token: 'v1AAAAAAAAAA22' } }),
    refuses: { NO_STREET: async (world) => ({ by: await beforeFounding(world), input: { by: 'none' } }) },
  },
  listPlaces: {
    works: async () => ({ by: wang, input: { communityId: 'community-1' } }),
    refuses: { NOT_FOUND: async () => ({ by: wang, input: { communityId: unknownId } }) },
  },
  getPhotoFolder: { works: async (world) => ({ by: wang, input: { formId: world.press() } }), refuses: {} },
  getSoundFolder: { works: async (world) => ({ by: wang, input: { formId: world.press(), names: [] } }), refuses: {} },
  submitReport: {
    works: async (world) => ({ by: wang, input: { ...formIn(world), sounds: [await sounds(world).said(wang)] } }),
    refuses: {
      BUILDING_GONE: async (world) => ({ by: wang, input: { ...formIn(world), buildingId: unknownId } }),
      TOO_MANY_REPORTS_TODAY: async (world) => {
        for (let sent = 0; sent < 10; sent++) granted(await world.as(wang).submitReport(aReportForm()))
        return { by: wang, input: formIn(world) }
      },
      MUTED: async (world) => {
        granted(await world.as(chen).muteResident({ reportId: await stages(world).submitted() }))
        return { by: wang, input: formIn(world) }
      },
      PHOTO_NOT_YOURS: async (world) => {
        const form = formIn(world)
        return { by: wang, input: { ...form, photos: [await photoOf(world, li.openId, form.formId)] } }
      },
      SOUND_NOT_YOURS: async (world) => ({
        by: wang,
        input: { ...formIn(world), sounds: [await sounds(world).said(li)] },
      }),
      SOUND_TOO_LARGE: async (world) => ({
        by: wang,
        input: { ...formIn(world), sounds: [await sounds(world).tooLarge(wang)] },
      }),
    },
    then: async (world, _, answer) => {
      const { reportId } = answer as { reportId: string }
      granted(await world.as(first).acceptReport({ reportId }))
      granted(await resolves(world, reportId))
      world.later(1)
      for (let sent = 0; sent < 10; sent++) granted(await world.as(wang).submitReport(aReportForm()))
    },
  },
  listRecipients: {
    works: async () => ({ by: wang, input: { buildingId: 'building-3', category: 'fixtures' } }),
    refuses: { BUILDING_GONE: async () => ({ by: wang, input: { buildingId: unknownId, category: 'fixtures' } }) },
  },
  findHint: {
    works: async (world) => {
      await stages(world).submitted({}, li)
      return { by: wang, input: { buildingId: 'building-1', category: 'fixtures' } }
    },
    refuses: {},
  },
  followReport: {
    works: async (world) => ({ by: wang, input: on(world, await stages(world).submitted({}, li)) }),
    refuses: {
      NOT_FOUND: async (world) => ({
        by: wang,
        input: on(world, await stages(world).submitted({ handTo: 'community' }, li)),
      }),
      NOT_NOW: async (world) => ({ by: wang, input: on(world, await doneForLi(world)) }),
    },
    then: (world, { input }) => world.as(wang).unfollowReport({ reportId: input.reportId }),
  },
  unfollowReport: {
    works: async (world) => ({ by: wang, input: on(world, await followed(world)) }),
    refuses: { NOT_FOUND: async (world) => ({ by: wang, input: on(world, await stages(world).submitted({}, li)) }) },
    then: (world, { input }) => world.as(wang).followReport({ reportId: input.reportId }),
  },
  listFollowed: {
    works: async (world) => {
      await followed(world)
      return { by: wang, input: {} }
    },
    refuses: {},
  },
  listMyReports: {
    works: async (world) => {
      await stages(world).submitted()
      return { by: wang, input: {} }
    },
    refuses: {},
  },
  getMyReport: {
    works: async (world) => ({ by: wang, input: { reportId: await stages(world).resolved() } }),
    refuses: { NOT_FOUND: async () => ({ by: wang, input: { reportId: unknownId } }) },
  },
  addToReport: {
    works: async (world) => {
      const command = on(world, await stages(world).accepted())
      const photos = [await photoOf(world, wang.openId, command.commandId)]
      return { by: wang, input: { ...command, text: '四楼的也不亮', photos, sounds: [await sounds(world).said(wang)] } }
    },
    refuses: {
      NOT_FOUND: async (world) => ({ by: wang, input: { ...on(world, unknownId), text: '四楼的也不亮', photos: [] } }),
      NOT_NOW: async (world) => {
        const reportId = await stages(world).resolved()
        return { by: wang, input: { ...on(world, reportId), text: '四楼的也不亮', photos: [] } }
      },
      TOO_MANY_ADDITIONS: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).accepted(), 'added', 30)
        return { by: wang, input: { ...on(world, reportId), text: '四楼的也不亮', photos: [] } }
      },
      PHOTO_NOT_YOURS: async (world) => {
        const command = on(world, await stages(world).accepted())
        const photos = [await photoOf(world, li.openId, command.commandId)]
        return { by: wang, input: { ...command, text: '四楼的也不亮', photos } }
      },
      SOUND_NOT_YOURS: async (world) => {
        const command = on(world, await stages(world).accepted())
        return { by: wang, input: { ...command, photos: [], sounds: [await sounds(world).said(li)] } }
      },
      SOUND_TOO_LARGE: async (world) => {
        const command = on(world, await stages(world).accepted())
        return { by: wang, input: { ...command, photos: [], sounds: [await sounds(world).tooLarge(wang)] } }
      },
    },
    then: (world, { input }) => resolves(world, input.reportId),
  },
  answerQuestion: {
    works: async (world) => ({ by: wang, input: { ...on(world, await stages(world).asked()), text: '三层的' } }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: wang, input: { ...on(world, unknownId), text: '三层的' } }),
      NOTHING_ASKED: async (world) => ({
        by: wang,
        input: { ...on(world, await stages(world).accepted()), text: '三层的' },
      }),
      SOUND_NOT_YOURS: async (world) => ({
        by: wang,
        input: { ...on(world, await stages(world).asked()), sounds: [await sounds(world).said(li)] },
      }),
      SOUND_TOO_LARGE: async (world) => ({
        by: wang,
        input: { ...on(world, await stages(world).asked()), sounds: [await sounds(world).tooLarge(wang)] },
      }),
    },
    then: (world, { input }) => world.as(first).askResident({ reportId: input.reportId, text: '那天几点看见的？' }),
  },
  shareContact: {
    works: async (world) => ({
      by: wang,
      input: { ...on(world, await stages(world).askedToMeet()), name: '王姨', phone: '13900000001' },
    }),
    refuses: {
      NOT_FOUND: async (world) => ({
        by: wang,
        input: { ...on(world, unknownId), name: '王姨', phone: '13900000001' },
      }),
      NOTHING_ASKED: async (world) => ({
        by: wang,
        input: { ...on(world, await stages(world).asked()), name: '王姨', phone: '13900000001' },
      }),
    },
    then: (world, { input }) => resolves(world, input.reportId),
  },
  answerConsent: {
    works: async (world) => ({
      by: wang,
      input: { ...on(world, await assignedAnew(world)), households: ['household-4'], agreed: true },
    }),
    refuses: {
      NOT_FOUND: async (world) => ({
        by: wang,
        input: { ...on(world, unknownId), households: ['household-4'], agreed: true },
      }),
      NOT_NOW: async (world) => ({
        by: wang,
        input: { ...on(world, await assignedAnew(world)), households: ['household-1'], agreed: true },
      }),
    },
    then: (world, { input }) => world.as(people.fourth).acceptReport({ reportId: input.reportId }),
  },
  addHotlineNumber: {
    works: async (world) => ({
      by: wang,
      input: { ...on(world, await stages(world).submitted()), hotline: '20260112-0001' },
    }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: wang, input: { ...on(world, unknownId), hotline: '20260112-0001' } }),
      NOT_NOW: async (world) => ({
        by: wang,
        input: { ...on(world, await stages(world).resolved()), hotline: '20260112-0001' },
      }),
      TOO_MANY_ADDITIONS: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).submitted(), 'hotline', 30)
        return { by: wang, input: { ...on(world, reportId), hotline: '20260112-0001' } }
      },
    },
    then: (world, { input }) => world.as(first).acceptReport({ reportId: input.reportId }),
  },
  withdrawReport: {
    works: async (world) => ({ by: wang, input: on(world, await stages(world).submitted()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: wang, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: wang, input: on(world, await stages(world).resolved()) }),
    },
    then: async (world) => world.later(20),
  },
  answerCallback: {
    works: async (world) => ({
      by: wang,
      input: { ...on(world, await stages(world).resolved()), contacted: true, solved: 'yes', satisfied: 'mostly' },
    }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: wang, input: { ...on(world, unknownId), contacted: true, solved: 'yes' } }),
      NOT_NOW: async (world) => ({
        by: wang,
        input: { ...on(world, await stages(world).accepted()), contacted: true, solved: 'yes' },
      }),
      TOO_LATE_TO_REOPEN: async (world) => {
        const reportId = await stages(world).closedUnheard()
        world.later(16)
        return { by: wang, input: { ...on(world, reportId), contacted: true, solved: 'no' } }
      },
      TOO_MANY_REOPENINGS: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).resolved(), 'reopened', 10)
        return { by: wang, input: { ...on(world, reportId), contacted: true, solved: 'no' } }
      },
    },
    then: (world, { input }) => world.as(wang).reopenReport({ reportId: input.reportId }),
  },
  completeCallback: {
    works: async (world) => ({
      by: wang,
      input: { ...on(world, await stages(world).calledSolved()), contacted: true, satisfied: 'mostly' },
    }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: wang, input: { ...on(world, unknownId), contacted: true } }),
      NOT_NOW: async (world) => ({ by: wang, input: { ...on(world, await stages(world).closed()), contacted: true } }),
    },
    then: (world, { input }) => world.as(wang).reopenReport({ reportId: input.reportId }),
  },
  takeBackCallback: {
    works: async (world) => ({ by: wang, input: on(world, await stages(world).reopened()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: wang, input: on(world, unknownId) }),
      NOT_NOW: async (world) => {
        const reportId = await stages(world).reopened()
        granted(await world.as(chen).assignReport({ reportId, to: { kind: 'self' } }))
        return { by: wang, input: on(world, reportId) }
      },
      TOO_LATE_TO_REOPEN: async (world) => {
        const reportId = await stages(world).closed()
        world.later(16)
        return { by: wang, input: on(world, reportId) }
      },
      TOO_MANY_TAKE_BACKS: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).resolved(), 'callback-taken-back', 10)
        granted(await world.as(wang).reopenReport({ reportId }))
        return { by: wang, input: on(world, reportId) }
      },
    },
    then: (world, { input }) => world.as(wang).answerCallback({ reportId: input.reportId, solved: 'yes' }),
  },
  reopenReport: {
    works: async (world) => ({ by: wang, input: { ...on(world, await stages(world).resolved()), text: '又灭了' } }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: wang, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: wang, input: on(world, await stages(world).accepted()) }),
      TOO_LATE_TO_REOPEN: async (world) => {
        const reportId = await stages(world).closed()
        world.later(16)
        return { by: wang, input: on(world, reportId) }
      },
      TOO_MANY_REOPENINGS: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).resolved(), 'reopened', 10)
        return { by: wang, input: on(world, reportId) }
      },
    },
    then: (world, { input }) => world.as(chen).assignReport({ reportId: input.reportId, to: { kind: 'self' } }),
  },
  sayThanks: {
    works: async (world) => ({ by: wang, input: on(world, await stages(world).resolved()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: wang, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: wang, input: on(world, await stages(world).accepted()) }),
    },
    then: (world, { input }) => world.as(wang).reopenReport({ reportId: input.reportId }),
  },
  getMe: {
    works: async () => ({ by: wang, input: {} }),
    refuses: { NO_STREET: async (world) => ({ by: await beforeFounding(world), input: {} }) },
  },
  redeemInvitation: {
    works: async (world) => ({ by: wang, input: await invited(world) }),
    refuses: {
      INVITATION_UNKNOWN: async (world) => ({ by: wang, input: { ...(await invited(world)), code: '2222222222' } }),
      INVITATION_EXPIRED: async (world) => {
        const invitation = await invited(world)
        world.later(7)
        return { by: wang, input: invitation }
      },
      INVITATION_USED: async (world) => {
        const invitation = await invited(world)
        granted(await world.as(li).redeemInvitation(invitation))
        return { by: wang, input: invitation }
      },
      INVITATION_VOID: async (world) => {
        const invitation = await invited(world)
        await endTerm(world, 'community-1', 'term-chen')
        return { by: wang, input: invitation }
      },
      TOO_MANY_TRIES: async (world) => {
        const invitation = await invited(world)
        for (const code of ['2222222222', '2222222223', '2222222224', '2222222225', '2222222226'])
          await world.as(wang).redeemInvitation({ ...invitation, code, commandId: world.press() })
        return { by: wang, input: invitation }
      },
    },
    then: async (world) => granted(await world.as(li).redeemInvitation(await invited(world))),
  },
  exportMyReports: {
    works: async (world) => {
      await stages(world).submitted()
      return { by: wang, input: {} }
    },
    refuses: {},
  },
  exportMyMeetings: {
    works: async (world) => {
      await benches(world).signedUp()
      return { by: wang, input: {} }
    },
    refuses: {},
  },
  exportMySuggestions: {
    works: async (world) => {
      granted(await world.as(wang).sendSuggestion({ text: '字可以再大一点' }))
      return { by: wang, input: {} }
    },
    refuses: {},
  },
  deleteMyData: {
    works: async (world) => {
      await stages(world).resolved()
      return { by: wang, input: { commandId: world.press() } }
    },
    refuses: {
      HOLDS_A_POST: async (world) => ({ by: at('resident', first), input: { commandId: world.press() } }),
    },
    then: async (world) => granted(await world.as(wang).submitReport(aReportForm())),
  },
  getReminders: {
    works: async (world) => {
      granted(await world.as(wang).acceptReminders({ audiences: ['resident'] }))
      return { by: wang, input: {} }
    },
    refuses: {},
  },
  acceptReminders: {
    works: async (world) => ({ by: wang, input: { commandId: world.press(), audiences: ['resident'] } }),
    refuses: {},
    then: async (world) => granted(await world.as(wang).acceptReminders({ audiences: ['resident'] })),
  },
  sendSuggestion: {
    works: async (world) => ({ by: wang, input: { commandId: world.press(), text: '字可以再大一点' } }),
    refuses: {
      TOO_MANY_SUGGESTIONS_TODAY: async (world) => {
        for (let sent = 0; sent < 5; sent++) granted(await world.as(wang).sendSuggestion({ text: '字可以再大一点' }))
        return { by: wang, input: { commandId: world.press(), text: '还有颜色' } }
      },
    },
    then: async (world) => granted(await world.as(wang).sendSuggestion({ text: '还有颜色' })),
  },
  ...residentPaperCases,
  ...residentMeetingCases,
}
