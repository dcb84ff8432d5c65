import { aReportForm } from '../builders/a-report-form'
import { at, granted, people, type World } from '../world'
import { atOffice, communityId } from '../world/at-office'
import { stages } from '../world/report-stages'
import { sounds } from '../world/sounds'
import type { Cases } from './case'
import { unknownId } from './unknown-id'

const first = at('posts', people.first)
const chen = at('posts', people.chen)

/** The placard of household-1 as it hangs, and as its holder puts it up. */
const TOKEN = 'v1AAAAAAAAAA22'
const onMine = (world: World) => ({ commandId: world.press(), householdId: 'household-1' })
const hangsMine =
  (more: object = {}) =>
  (world: World) =>
    Promise.resolve({ by: first, input: { ...onMine(world), token: TOKEN, ...more } })
const hangs =
  (more: object = {}) =>
  (world: World) =>
    Promise.resolve({
      by: chen,
      input: { ...onMine(world), communityId, token: TOKEN, on: '2026-01-12', ...more },
    })
const renewed = async (world: World) =>
  granted(await atOffice(world).chen.renewPlacard({ communityId, householdId: 'household-1', why: 'lost' }))
const confirms =
  (more: object = {}) =>
  (world: World) =>
    Promise.resolve({ by: first, input: { ...onMine(world), version: 0, ...more } })
const wang = at('posts', people.wang)
const says = async (world: World, more: object = {}) => ({
  by: wang,
  input: { formId: world.press(), householdId: await atOffice(world).posted(), text: '想先问一问', ...more },
})
const elsewhere = (by: typeof chen) => () => Promise.resolve({ by, input: { communityId: 'community-2' } })

export const postsCases: Cases<'posts'> = {
  getMyPosts: { works: () => Promise.resolve({ by: first, input: {} }), refuses: {} },
  confirmDuties: {
    works: confirms(),
    refuses: { NOT_FOUND: confirms({ householdId: unknownId }), NOT_NOW: confirms({ version: 1 }) },
    then: (world) => renewed(world),
  },
  hangMyPlacard: {
    works: hangsMine(),
    refuses: {
      NOT_FOUND: hangsMine({ token: 'v1AAAAAAAAAA99' }),
      NOT_NOW: async (world) => {
        await renewed(world)
        return hangsMine()(world)
      },
    },
    then: (world) => renewed(world),
  },
  listPosts: {
    works: () => Promise.resolve({ by: chen, input: { communityId } }),
    refuses: { NOT_FOUND: elsewhere(chen) },
  },
  listGaps: {
    works: () => Promise.resolve({ by: chen, input: { communityId } }),
    refuses: { NOT_FOUND: elsewhere(chen) },
  },
  hangPlacard: {
    works: hangs(),
    refuses: {
      NOT_FOUND: hangs({ token: 'v1AAAAAAAAAA99' }),
      NOT_NOW: async (world) => {
        await renewed(world)
        return hangs()(world)
      },
      DAY_OUT_OF_RANGE: hangs({ on: '2026-01-13' }),
    },
    then: (world) => renewed(world),
  },
  listPostings: {
    works: async (world) => {
      await atOffice(world).posted()
      return { by: wang, input: { by: 'community', communityId } }
    },
    refuses: {
      NOT_FOUND: () => Promise.resolve({ by: wang, input: { by: 'token', token: 'v1AAAAAAAAAA99' } }),
    },
  },
  sayAboutPosting: {
    works: async (world) => says(world, { sounds: [await sounds(world).said(people.wang)], phone: '13900000001' }),
    refuses: {
      NOT_FOUND: (world) => says(world, { householdId: unknownId }),
      NOT_NOW: (world) => says(world, { householdId: 'household-5' }),
      TOO_MANY_REPORTS_TODAY: async (world) => {
        for (let sent = 0; sent < 10; sent++) granted(await world.as(people.wang).submitReport(aReportForm()))
        return says(world)
      },
      MUTED: async (world) => {
        granted(await world.as(people.chen).muteResident({ reportId: await stages(world).submitted() }))
        return says(world)
      },
      SOUND_NOT_YOURS: async (world) => says(world, { sounds: [await sounds(world).said(people.li)] }),
      SOUND_TOO_LARGE: async (world) => says(world, { sounds: [await sounds(world).tooLarge(people.wang)] }),
    },
    then: async (world, { input: { householdId } }) => {
      world.later(8)
      granted(
        await atOffice(world).chen.activateHouseholds({ communityId, householdIds: [householdId], plannedUntil: null }),
      )
    },
  },
}
