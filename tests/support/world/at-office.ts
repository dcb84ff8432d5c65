import type { Client } from './client'
import { at, granted, people, type World } from '../world'

const desk = at('desk', people.chen)

type Asked<P extends keyof Client<'desk'>> = Parameters<Client<'desk'>[P]>[0]

export const communityId = 'community-1'

/** What a scene at the desk begins with: the community as its worker sees it, and things brought so far by the doors. */
export function atOffice(world: World) {
  const chen = world.as(desk)
  const estate = async () => granted(await chen.getEstate({ communityId }))
  const proposed = async (number = '2001') =>
    granted(await chen.proposeHousehold({ communityId, number, name: '新中心户', decided: null })).householdId
  const posted = async (number?: string) => {
    const householdId = await proposed(number)
    const days = { from: '2026-01-12', until: '2026-01-19' }
    granted(await chen.postHouseholds({ communityId, householdIds: [householdId], ...days }))
    return householdId
  }
  return {
    chen,
    estate,
    buildingOf: async (id: string) => {
      const building = (await estate()).buildings.find((one) => one.id === id)
      if (!building) throw new Error(`no building ${id}`)
      return building
    },
    householdOf: async (id: string) => {
      const household = (await estate()).households.find((one) => one.id === id)
      if (!household) throw new Error(`no household ${id}`)
      return household
    },
    proposed,
    posted,
    /** Posted, and its days are over. */
    postedLongEnough: async () => {
      const householdId = await posted()
      world.cloud.time.set(new Date('2026-01-20T02:00:00Z'))
      return householdId
    },
    /** A roster of one building and one household, as it was sent. */
    drafted: async (more: Partial<Asked<'addRosterPart'>> = {}) => {
      const formId = world.press()
      const building = { row: 2, estate: '海棠苑', building: '9号楼', units: ['1单元'], families: 12 }
      const place = { estate: '海棠苑', building: '9栋', units: [], role: 'primary' as const, awardedOn: null }
      const post = { row: 2, number: '2009', name: '9号楼党员中心户', ...place }
      granted(await chen.addRosterPart({ formId, communityId, part: 0, buildings: [building], posts: [post], ...more }))
      return formId
    },
    previewed: async (formId: string) => granted(await chen.previewRoster({ formId, communityId, parts: 1 })),
  }
}
