import { aNeighbourForm } from '../builders/a-neighbour-report-form'
import { aNamedForm } from '../builders/a-report-form'
import { granted, people, type World } from '../world'
import { stages } from '../world/report-stages'
import { sounds } from '../world/sounds'
import { usedUp } from '../world/with-limits-used-up'
import type { Cases } from './case'
import { householdAbsenceCases } from './household-absence-cases'
import { householdPaperCases } from './paper-receipt-cases'
import { householdMeetingCases } from './household-meeting-cases'
import { UNFIT } from './unfit'
import { unknownId } from './unknown-id'

const { wang, first, second } = people

const on = (world: World, reportId: string) => ({ reportId, commandId: world.press() })
const resolves = (world: World, reportId: string) =>
  world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] })

export const householdCases: Cases<'household'> = {
  getToday: {
    works: async (world) => {
      await stages(world).submitted()
      return { by: first, input: {} }
    },
    refuses: {},
  },
  listHouseholdReports: {
    works: async (world) => {
      await stages(world).submitted()
      return { by: first, input: { list: 'toAccept' } }
    },
    refuses: {},
  },
  getReportAsHousehold: {
    works: async (world) => ({ by: first, input: { reportId: await stages(world).accepted(aNamedForm()) } }),
    refuses: { NOT_FOUND: async () => ({ by: first, input: { reportId: unknownId } }) },
  },
  getPhotoFolderAsStaff: { works: async (world) => ({ by: first, input: { formId: world.press() } }), refuses: {} },
  getSoundFolderAsStaff: {
    works: async (world) => ({ by: first, input: { formId: world.press(), names: [] } }),
    refuses: {},
  },
  acceptReport: {
    works: async (world) => ({ by: first, input: on(world, await stages(world).submitted()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: first, input: on(world, unknownId) }),
      ALREADY_TAKEN: async (world) => ({ by: first, input: on(world, await stages(world).accepted()) }),
    },
    then: (world, { input }) => world.as(first).returnReport({ reportId: input.reportId, reason: 'away' }),
  },
  askResident: {
    works: async (world) => ({
      by: first,
      input: { ...on(world, await stages(world).accepted()), text: '是哪一层？' },
    }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: first,
        input: { ...on(world, await stages(world).accepted()), text: UNFIT },
      }),
      NOT_FOUND: async (world) => ({ by: first, input: { ...on(world, unknownId), text: '是哪一层？' } }),
      NOT_NOW: async (world) => ({
        by: first,
        input: { ...on(world, await stages(world).submitted()), text: '是哪一层？' },
      }),
      TOO_MANY_QUESTIONS: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).accepted(), 'asked', 20)
        return { by: first, input: { ...on(world, reportId), text: '是哪一层？' } }
      },
    },
    then: (world, { input }) => world.as(wang).answerQuestion({ reportId: input.reportId, text: '三层的' }),
  },
  askToMeet: {
    works: async (world) => ({ by: first, input: on(world, await stages(world).accepted()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: first, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: first, input: on(world, await stages(world).submitted()) }),
      TOO_MANY_QUESTIONS: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).accepted(), 'asked-to-meet', 20)
        return { by: first, input: on(world, reportId) }
      },
    },
    then: (world, { input }) =>
      world.as(wang).shareContact({ reportId: input.reportId, name: '王姨', phone: '13900000001' }),
  },
  tellProperty: {
    works: async (world) => ({ by: first, input: on(world, await stages(world).accepted()) }),
    refuses: {
      NOT_FOUND: async (world) => ({ by: first, input: on(world, unknownId) }),
      NOT_NOW: async (world) => ({ by: first, input: on(world, await stages(world).asked()) }),
      TOO_MANY_NOTES: async (world) => {
        const reportId = await usedUp(world).report(await stages(world).accepted(), 'property', 10)
        return { by: first, input: on(world, reportId) }
      },
    },
    then: (world, { input }) => resolves(world, input.reportId),
  },
  resolveReport: {
    works: async (world) => ({
      by: first,
      input: { ...on(world, await stages(world).accepted()), text: '灯换好了', photos: [] },
    }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: first,
        input: { ...on(world, await stages(world).accepted()), text: UNFIT, photos: [] },
      }),
      NOT_FOUND: async (world) => ({ by: first, input: { ...on(world, unknownId), text: '灯换好了', photos: [] } }),
      NOT_NOW: async (world) => ({
        by: first,
        input: { ...on(world, await stages(world).asked()), text: '灯换好了', photos: [] },
      }),
      DAY_OUT_OF_RANGE: async (world) => {
        const command = on(world, await stages(world).accepted())
        return { by: first, input: { ...command, text: '灯换好了', photos: [], doneOn: '2099-01-12' } }
      },
      PHOTO_NOT_YOURS: async (world) => {
        const command = on(world, await stages(world).accepted())
        const { folder } = granted(await world.as(second).getPhotoFolderAsStaff({ formId: command.commandId }))
        return {
          by: first,
          input: { ...command, text: '灯换好了', photos: [`cloud://local.6c6f-local-1250000000/${folder}/a.jpg`] },
        }
      },
      SOUND_NOT_YOURS: async (world) => {
        const command = on(world, await stages(world).accepted())
        return { by: first, input: { ...command, photos: [], sounds: [await sounds(world).said(second)] } }
      },
      SOUND_TOO_LARGE: async (world) => {
        const command = on(world, await stages(world).accepted())
        return { by: first, input: { ...command, photos: [], sounds: [await sounds(world).tooLarge(first)] } }
      },
    },
    then: (world, { input }) => world.as(wang).reopenReport({ reportId: input.reportId }),
  },
  returnReport: {
    works: async (world) => ({
      by: first,
      input: { ...on(world, await stages(world).accepted()), reason: 'beyond-me', text: '要动总闸' },
    }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: first,
        input: { ...on(world, await stages(world).accepted()), reason: 'other', text: UNFIT },
      }),
      NOT_FOUND: async (world) => ({ by: first, input: { ...on(world, unknownId), reason: 'beyond-me' } }),
      NOT_NOW: async (world) => ({
        by: first,
        input: { ...on(world, await stages(world).resolved()), reason: 'beyond-me' },
      }),
    },
    then: (world, { input }) =>
      world
        .as(people.chen)
        .assignReport({ reportId: input.reportId, to: { kind: 'household', householdId: 'household-2' } }),
  },
  revealContact: {
    works: async (world) => ({
      by: first,
      input: { ...on(world, await stages(world).accepted(aNamedForm())), reason: '约个时间上门看看' },
    }),
    refuses: {
      WORDS_REFUSED: async (world) => ({
        by: first,
        input: { ...on(world, await stages(world).accepted(aNamedForm())), reason: UNFIT },
      }),
      NOT_FOUND: async (world) => ({ by: first, input: { ...on(world, unknownId), reason: '约个时间上门看看' } }),
      NOT_NOW: async (world) => ({
        by: first,
        input: { ...on(world, await stages(world).submitted(aNamedForm())), reason: '约个时间上门看看' },
      }),
      TOO_MANY_REVEALS: async (world) => {
        const reportId = await usedUp(world).contact(await stages(world).accepted(aNamedForm()))
        return { by: first, input: { ...on(world, reportId), reason: '约个时间上门看看' } }
      },
      NO_CONTACT: async (world) => ({
        by: first,
        input: { ...on(world, await stages(world).accepted()), reason: '约个时间上门看看' },
      }),
    },
    then: (world, { input }) => world.as(first).tellProperty({ reportId: input.reportId }),
  },
  fileForNeighbour: {
    works: async (world) => ({ by: first, input: { ...aNeighbourForm(), formId: world.press() } }),
    refuses: {
      BUILDING_GONE: async (world) => ({
        by: first,
        input: { ...aNeighbourForm({ buildingId: 'building-21' }), formId: world.press() },
      }),
      TOO_MANY_REPORTS_TODAY: async (world) => {
        for (let filed = 0; filed < 30; filed++) granted(await world.as(first).fileForNeighbour(aNeighbourForm()))
        return { by: first, input: { ...aNeighbourForm(), formId: world.press() } }
      },
      PHOTO_NOT_YOURS: async (world) => {
        const formId = world.press()
        const { folder } = granted(await world.as(second).getPhotoFolderAsStaff({ formId }))
        const photos = [`cloud://local.6c6f-local-1250000000/${folder}/a.jpg`]
        return { by: first, input: { ...aNeighbourForm({ photos }), formId } }
      },
      SOUND_NOT_YOURS: async (world) => {
        const form = { ...aNeighbourForm(), formId: world.press() }
        return { by: first, input: { ...form, sounds: [await sounds(world).said(second)] } }
      },
      SOUND_TOO_LARGE: async (world) => {
        const form = { ...aNeighbourForm(), formId: world.press() }
        return { by: first, input: { ...form, sounds: [await sounds(world).tooLarge(first)] } }
      },
    },
    then: async (world, _, answer) => {
      const { reportId } = answer as { reportId: string }
      granted(await world.as(first).acceptReport({ reportId }))
      granted(await resolves(world, reportId))
    },
  },
  ...householdPaperCases,
  ...householdMeetingCases,
  ...householdAbsenceCases,
}
