import type { deskGaps } from '@contract/gaps/desk'
import type { deskRoster } from '@contract/roster/desk'
import { at, granted, people, type World } from '../world'
import { atOffice, communityId } from '../world/at-office'
import type { Cases } from './case'

const chen = at('desk', people.chen)

const row = { row: 2, estate: '海棠苑', building: '9号楼', units: [], families: null }
const post = {
  ...{ row: 2, number: '2009', name: '9号楼党员中心户', estate: '海棠苑', building: '9栋', units: [] },
  ...{ role: 'primary' as const, awardedOn: null },
}

const adds = (world: World, more = {}) =>
  Promise.resolve({
    by: chen,
    input: {
      ...{ commandId: world.press(), formId: world.press(), communityId, part: 0, buildings: [row], posts: [] },
      ...more,
    },
  })

const looks = async (world: World, more = {}) => ({
  by: chen,
  input: { formId: await atOffice(world).drafted(), communityId, parts: 1, ...more },
})

const commits = async (world: World, formId: string, more = {}) => {
  const { version } = await atOffice(world).previewed(formId)
  return { by: chen, input: { commandId: world.press(), formId, communityId, parts: 1, version, ...more } }
}

const drafted = (world: World, ...more: Parameters<ReturnType<typeof atOffice>['drafted']>) =>
  atOffice(world).drafted(...more)

export const deskRosterCases: Pick<Cases<'desk'>, keyof typeof deskRoster | keyof typeof deskGaps> = {
  addRosterPart: {
    works: adds,
    refuses: { NOT_FOUND: (world) => adds(world, { communityId: 'community-2' }) },
    then: (world) => drafted(world),
  },
  previewRoster: {
    works: looks,
    refuses: { NOT_FOUND: (world) => looks(world, { parts: 2 }) },
  },
  commitRoster: {
    works: async (world) => commits(world, await drafted(world)),
    refuses: {
      NOT_FOUND: async (world) => commits(world, await drafted(world), { parts: 2 }),
      ROSTER_MOVED: async (world) => {
        const ready = await commits(world, await drafted(world))
        granted(await world.as(chen).addEstate({ communityId, name: '新苑' }))
        return ready
      },
      ROSTER_BAD: async (world) => commits(world, await drafted(world, { buildings: [] })),
      NUMBER_TAKEN: async (world) => commits(world, await drafted(world, { posts: [{ ...post, number: '1021' }] })),
    },
    then: (world) => world.as(chen).addEstate({ communityId, name: '又一苑' }),
  },
  listGaps: {
    works: () => Promise.resolve({ by: chen, input: { communityId } }),
    refuses: { NOT_FOUND: () => Promise.resolve({ by: chen, input: { communityId: 'community-2' } }) },
  },
}
