import type { deskPlaces } from '@contract/places/desk'
import { aReportForm } from '../builders/a-report-form'
import { at, granted, people, type World } from '../world'
import { atOffice, communityId } from '../world/at-office'
import type { Cases } from './case'
import { unknownId } from './unknown-id'

const chen = at('desk', people.chen)

const on = (world: World) => ({ commandId: world.press(), communityId })
const onBuilding = (world: World, buildingId = 'building-4') =>
  Promise.resolve({ by: chen, input: { ...on(world), buildingId } })
const addsEstate = (world: World) => world.as(chen).addEstate({ communityId, name: '又一苑' })

const adds = (world: World, more = {}) =>
  Promise.resolve({
    by: chen,
    input: { ...on(world), estateId: 'estate-1', buildings: [{ name: '12栋', units: ['1单元'] }], ...more },
  })

const changes = async (world: World, more = {}) => {
  const { mark } = await atOffice(world).buildingOf('building-4')
  const fields = { name: '4栋', units: ['1单元', '2单元'], families: [{ units: [], count: 40 }] }
  return { by: chen, input: { ...on(world), buildingId: 'building-4', mark, ...fields, ...more } }
}

const closed = async (world: World) => {
  granted(await world.as(chen).closeBuilding({ communityId, buildingId: 'building-4' }))
  return onBuilding(world)
}

const merges = (world: World, more = {}) =>
  Promise.resolve({
    by: chen,
    input: { ...on(world), buildingId: 'building-3', intoId: 'building-4', ...more },
  })

const row = { householdId: 'household-5', units: [], role: 'primary' as const, from: '2026-01-12', until: null }

const covers = async (world: World, more = {}) => {
  const { coverage } = await atOffice(world).buildingOf('building-4')
  const place = { estateId: null, buildingId: 'building-4', mark: coverage.mark }
  return { by: chen, input: { ...on(world), ...place, rows: [row], ...more } }
}

export const deskPlacesCases: Pick<Cases<'desk'>, keyof typeof deskPlaces> = {
  getEstate: {
    works: () => Promise.resolve({ by: chen, input: { communityId } }),
    refuses: { NOT_FOUND: () => Promise.resolve({ by: chen, input: { communityId: 'community-2' } }) },
  },
  addEstate: {
    works: (world) => Promise.resolve({ by: chen, input: { ...on(world), name: '海棠新苑' } }),
    refuses: {
      NOT_FOUND: (world) =>
        Promise.resolve({ by: chen, input: { ...on(world), communityId: 'community-2', name: '海棠新苑' } }),
      NAME_TAKEN: (world) => Promise.resolve({ by: chen, input: { ...on(world), name: '海 棠 苑' } }),
    },
    then: addsEstate,
  },
  renameEstate: {
    works: (world) => Promise.resolve({ by: chen, input: { ...on(world), estateId: 'estate-1', name: '海棠花苑' } }),
    refuses: {
      NOT_FOUND: (world) =>
        Promise.resolve({ by: chen, input: { ...on(world), estateId: unknownId, name: '海棠花苑' } }),
      NAME_TAKEN: (world) =>
        Promise.resolve({ by: chen, input: { ...on(world), estateId: 'estate-1', name: '海棠里' } }),
    },
    then: (world) => world.as(chen).renameEstate({ communityId, estateId: 'estate-1', name: '海棠老苑' }),
  },
  removeEstate: {
    works: async (world) => {
      const { id: estateId } = granted(await world.as(chen).addEstate({ communityId, name: '海堂苑' }))
      return { by: chen, input: { ...on(world), estateId } }
    },
    refuses: {
      NOT_FOUND: (world) => Promise.resolve({ by: chen, input: { ...on(world), estateId: unknownId } }),
      ESTATE_IN_USE: (world) => Promise.resolve({ by: chen, input: { ...on(world), estateId: 'estate-1' } }),
    },
    then: addsEstate,
  },
  addBuildings: {
    works: adds,
    refuses: {
      NOT_FOUND: (world) => adds(world, { estateId: unknownId }),
      NAME_TAKEN: (world) => adds(world, { buildings: [{ name: '三栋', units: [] }] }),
    },
    then: addsEstate,
  },
  changeBuilding: {
    works: changes,
    refuses: {
      NOT_FOUND: (world) => changes(world, { buildingId: unknownId }),
      NAME_TAKEN: (world) => changes(world, { name: '3#' }),
    },
    then: addsEstate,
  },
  closeBuilding: {
    works: (world) => onBuilding(world),
    refuses: { NOT_FOUND: (world) => onBuilding(world, unknownId), NOT_NOW: closed },
    then: (world) => world.as(chen).openBuildingAgain({ communityId, buildingId: 'building-4' }),
  },
  openBuildingAgain: {
    works: closed,
    refuses: { NOT_FOUND: (world) => onBuilding(world, unknownId), NOT_NOW: (world) => onBuilding(world) },
    then: (world) => world.as(chen).closeBuilding({ communityId, buildingId: 'building-4' }),
  },
  removeBuilding: {
    works: (world) => onBuilding(world),
    refuses: {
      NOT_FOUND: (world) => onBuilding(world, unknownId),
      BUILDING_IN_USE: async (world) => {
        granted(await world.as(people.wang).submitReport(aReportForm({ buildingId: 'building-4' })))
        return onBuilding(world)
      },
    },
    then: addsEstate,
  },
  mergeBuildings: {
    works: merges,
    refuses: {
      NOT_FOUND: (world) => merges(world, { intoId: unknownId }),
      NOT_NOW: (world) => merges(world, { intoId: 'building-3' }),
    },
    then: addsEstate,
  },
  writeCoverage: {
    works: covers,
    refuses: {
      NOT_FOUND: (world) => covers(world, { rows: [{ ...row, householdId: 'household-21' }] }),
      COVERAGE_WRONG: (world) => covers(world, { rows: [{ ...row, units: ['7单元'] }] }),
    },
    then: addsEstate,
  },
}
