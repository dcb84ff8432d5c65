import type { deskOffice } from '@contract/office/desk'
import { at, granted, people, type World } from '../world'
import { atOffice, communityId } from '../world/at-office'
import type { Cases } from './case'
import { unknownId } from './unknown-id'

const [chen, lin, zhou] = [people.chen, people.lin, people.zhou].map((person) => at('desk', person)) as [
  ReturnType<typeof at<'desk'>>,
  ReturnType<typeof at<'desk'>>,
  ReturnType<typeof at<'desk'>>,
]

const office = {
  name: '海棠社区',
  phone: '053200000101',
  silentSms: '12110',
  gas: null,
  familiesMax: 25,
  buildingsMax: 5,
}

const changesCommunity = async (world: World, more = {}) => {
  const { mark } = (await atOffice(world).estate()).office
  const duties = ['小区治理', '服务居民']
  return { by: chen, input: { commandId: world.press(), communityId, mark, ...office, duties, ...more } }
}

const changesStreet = async (world: World) => {
  const { mark } = granted(await world.as(lin).getStreet({})).street
  return { by: lin, input: { commandId: world.press(), mark, phone: '053200000199', areaCode: '0532' } }
}

const duty = (world: World, more = {}) =>
  Promise.resolve({
    by: chen,
    input: {
      commandId: world.press(),
      communityId,
      termId: 'term-chen',
      from: '2026-01-12',
      until: '2026-01-31',
      ...more,
    },
  })

const tiers = (world: World, more = {}) =>
  Promise.resolve({
    by: lin,
    input: {
      ...{ commandId: world.press(), placeId: 'street-1', from: '2026-02-01', until: null },
      household: { accept: 1, answer: 2 },
      ...more,
    },
  })

const invites = (world: World, more = {}) =>
  Promise.resolve({
    by: chen,
    input: { commandId: world.press(), placeId: communityId, estateIds: ['estate-2'], ...more },
  })

const ends = (world: World, termId = 'term-grid') =>
  Promise.resolve({ by: chen, input: { commandId: world.press(), placeId: communityId, termId } })

export const deskOfficeCases: Pick<Cases<'desk'>, keyof typeof deskOffice> = {
  getStreet: {
    works: () => Promise.resolve({ by: lin, input: {} }),
    refuses: { NOT_FOUND: () => Promise.resolve({ by: chen, input: {} }) },
  },
  addCommunity: {
    works: (world) =>
      Promise.resolve({ by: lin, input: { commandId: world.press(), name: '听涛社区', phone: '053200000109' } }),
    refuses: {
      NOT_FOUND: (world) =>
        Promise.resolve({ by: chen, input: { commandId: world.press(), name: '听涛社区', phone: '053200000109' } }),
      NAME_TAKEN: async (world) => {
        const input = { name: '听涛社区', phone: '053200000109' }
        granted(await world.as(lin).addCommunity(input))
        return { by: lin, input: { commandId: world.press(), ...input } }
      },
    },
    then: async (world) => world.as(lin).addCommunity({ name: '望潮社区', phone: '053200000108' }),
  },
  changeStreet: {
    works: changesStreet,
    refuses: { NOT_FOUND: async (world) => ({ ...(await changesStreet(world)), by: chen }) },
    then: (world) => world.as(lin).setTiers({ placeId: 'street-1', from: '2026-02-01', until: null }),
  },
  changeCommunity: {
    works: changesCommunity,
    refuses: {
      NOT_FOUND: async (world) => ({ ...(await changesCommunity(world)), by: zhou }),
      NAME_TAKEN: (world) => changesCommunity(world, { name: '银杏社区' }),
    },
    then: (world) => world.as(chen).addEstate({ communityId, name: '新苑' }),
  },
  setDuty: {
    works: duty,
    refuses: {
      NOT_FOUND: (world) => duty(world, { termId: 'term-former-worker' }),
      DAY_PAST: (world) => duty(world, { until: '2026-01-11' }),
    },
    then: (world) => world.as(chen).setDuty({ communityId, termId: null, from: null, until: null }),
  },
  setTiers: {
    works: tiers,
    refuses: {
      NOT_FOUND: (world) => tiers(world, { placeId: 'community-9' }),
      DAY_PAST: (world) => tiers(world, { from: '2026-01-11' }),
    },
    then: (world) => world.as(lin).setTiers({ placeId: communityId, from: '2026-03-01', until: null }),
  },
  inviteStaff: {
    works: invites,
    refuses: {
      NOT_FOUND: (world) => invites(world, { estateIds: ['estate-21'] }),
      TOO_MANY_INVITATIONS: async (world) => {
        for (let open = 0; open < 5; open++)
          granted(await world.as(chen).inviteStaff({ placeId: communityId, estateIds: null }))
        return invites(world)
      },
    },
    then: (world) => world.as(chen).inviteStaff({ placeId: communityId, estateIds: null }),
  },
  endTerm: {
    works: ends,
    refuses: { NOT_FOUND: (world) => ends(world, unknownId) },
    then: (world) => world.as(chen).addEstate({ communityId, name: '新苑' }),
  },
}
