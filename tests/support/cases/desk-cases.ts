import { atDesk, bulletins, january } from '../world/bulletin-stages'
import { stages } from '../world/report-stages'
import { at, granted, people, type World } from '../world'
import type { Cases } from './case'
import { deskOfficeCases } from './desk-office-cases'
import { deskPlacesCases } from './desk-places-cases'
import { deskPostsCases } from './desk-posts-cases'
import { deskRosterCases } from './desk-roster-cases'
import { UNFIT } from './unfit'
import { unknownId } from './unknown-id'

const { chen, grid } = atDesk
const month = '2026-01'
const elsewhere = { by: chen, input: { month, communityId: 'community-2' } }
const written = { text: january, precision: 'about' as const }

const correction = { ...written, reason: '漏了一场板凳会' }

function press<Given extends object>(world: World, bulletinId: string, given: Given) {
  return { by: chen, input: { bulletinId, commandId: world.press(), ...given } }
}

/** The month's rows; nothing that happens afterwards is of that month. */
const exported = {
  works: async (world: World) => {
    await bulletins(world).january()
    return { by: chen, input: { commandId: world.press(), month } }
  },
  refuses: {
    NOT_FOUND: (world: World) => Promise.resolve({ by: chen, input: { ...elsewhere.input, commandId: world.press() } }),
  },
  then: async (world: World) => stages(world).submitted(),
}

export const deskCases: Cases<'desk'> = {
  listReports: {
    works: async (world) => {
      await stages(world).unrouted()
      return { by: chen, input: { list: 'open' } }
    },
    refuses: {},
  },
  ...deskOfficeCases,
  ...deskPlacesCases,
  ...deskPostsCases,
  ...deskRosterCases,
  getMonthFigures: {
    works: async (world) => {
      await stages(world).closed()
      return { by: chen, input: { month, audience: 'inner', by: 'building' } }
    },
    refuses: {
      NOT_FOUND: () => Promise.resolve({ by: chen, input: { ...elsewhere.input, audience: 'inner', by: 'community' } }),
    },
  },
  listFigureItems: {
    works: async (world) => {
      await stages(world).closed()
      return { by: chen, input: { month, audience: 'inner', code: 'gathered' } }
    },
    refuses: {
      NOT_FOUND: () =>
        Promise.resolve({ by: chen, input: { ...elsewhere.input, audience: 'inner', code: 'gathered' } }),
    },
  },
  getOperations: {
    works: async (world) => {
      await stages(world).submitted()
      return { by: at('desk', people.lin), input: {} }
    },
    refuses: { NOT_FOUND: () => Promise.resolve({ by: chen, input: {} }) },
  },
  getBurden: {
    works: async (world) => {
      await bulletins(world).january()
      return { by: chen, input: { month } }
    },
    refuses: { NOT_FOUND: () => Promise.resolve(elsewhere) },
  },
  exportReports: exported,
  exportMeetings: exported,
  listBulletins: {
    works: async (world) => {
      await bulletins(world).opened()
      return { by: chen, input: {} }
    },
    refuses: {},
  },
  getBulletin: {
    works: async (world) => ({ by: chen, input: { bulletinId: await bulletins(world).published() } }),
    refuses: { NOT_FOUND: () => Promise.resolve({ by: chen, input: { bulletinId: unknownId } }) },
  },
  listBulletinItems: {
    works: async (world) => ({
      by: chen,
      input: { bulletinId: await bulletins(world).published(), code: 'gathered', edition: 1 },
    }),
    refuses: { NOT_FOUND: () => Promise.resolve({ by: chen, input: { bulletinId: unknownId, code: 'gathered' } }) },
  },
  openBulletin: {
    works: async (world) => {
      await bulletins(world).january()
      return { by: chen, input: { formId: world.press(), month, audience: 'open' } }
    },
    refuses: {
      NOT_FOUND: (world) =>
        Promise.resolve({ by: grid, input: { formId: world.press(), month: '2025-12', audience: 'open' } }),
      MONTH_NOT_OVER: (world) =>
        Promise.resolve({ by: chen, input: { formId: world.press(), month, audience: 'open' } }),
    },
    then: async (world, _, answer) =>
      granted(await world.as(chen).publishBulletin({ bulletinId: (answer as { bulletinId: string }).bulletinId })),
  },
  editBulletin: {
    works: async (world) => press(world, await bulletins(world).opened(), written),
    refuses: {
      NOT_FOUND: (world) => Promise.resolve(press(world, unknownId, written)),
      NOT_NOW: async (world) => press(world, await bulletins(world).published(), written),
      FIGURE_CHANGED: async (world) =>
        press(world, await bulletins(world).opened(), { ...written, text: '1月份，共收集社情民意30条。' }),
      WORDS_REFUSED: async (world) =>
        press(world, await bulletins(world).opened(), { ...written, text: `${january}${UNFIT}` }),
    },
    then: async (world, { input: { bulletinId } }) => granted(await world.as(chen).publishBulletin({ bulletinId })),
  },
  publishBulletin: {
    works: async (world) => press(world, await bulletins(world).opened(), {}),
    refuses: {
      NOT_FOUND: (world) => Promise.resolve(press(world, unknownId, {})),
      NOT_NOW: async (world) => press(world, await bulletins(world).published(), {}),
      PERSONAL_DATA_FOUND: async (world) => {
        const bulletinId = await bulletins(world).opened()
        const text = `${january}详情请拨13900000001。`
        granted(await world.as(chen).editBulletin({ bulletinId, text, precision: 'exact' }))
        return press(world, bulletinId, {})
      },
    },
    then: async (world, { input: { bulletinId } }) =>
      granted(await world.as(chen).correctBulletin({ bulletinId, ...written, reason: '写错了一个字' })),
  },
  correctBulletin: {
    works: async (world) => press(world, await bulletins(world).published(), correction),
    refuses: {
      NOT_FOUND: (world) => Promise.resolve(press(world, unknownId, correction)),
      NOT_NOW: async (world) => press(world, await bulletins(world).opened(), correction),
      FIGURE_CHANGED: async (world) =>
        press(world, await bulletins(world).published(), {
          ...correction,
          text: '1月份，办结{solved}件、{huddles}次。',
        }),
      WORDS_REFUSED: async (world) =>
        press(world, await bulletins(world).published(), { ...correction, reason: UNFIT }),
      PERSONAL_DATA_FOUND: async (world) =>
        press(world, await bulletins(world).published(), { ...correction, reason: '3号楼2单元302室的说不对' }),
    },
    then: async (world, { input: { bulletinId } }) =>
      granted(await world.as(chen).correctBulletin({ bulletinId, ...correction, reason: '又看了一遍' })),
  },
}
