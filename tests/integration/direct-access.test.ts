import { cloud as definition } from '../../config/cloud'
import { openWorld, people, type Person, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const shelves = Object.keys(definition.collections)
const { wang, first, chen, lin } = people

/** Past every door: what a phone of this person, or of nobody, asks of the database itself. */
async function asked(collectionName: string, action: string, members: object, by?: Person) {
  const reply = await fetch(`${world.cloud.url}/client`, {
    method: 'POST',
    body: JSON.stringify({ action: `database.${action}`, collectionName, ...members }),
    headers: by === undefined ? {} : { 'x-wx-openid': by.openId },
  })
  return ((await reply.json()) as { code?: string }).code
}

const everything = [{}, { _openid: '{openid}' }, { openId: '{openid}' }, { _id: 'community-1' }].map((query) =>
  JSON.stringify(query),
)

describe.each(shelves)('%s, asked past the doors,', (shelf) => {
  it.each([
    ['a resident', wang],
    ['a household', first],
    ['a community’s worker', chen],
    ['the street', lin],
    ['nobody', undefined],
  ])('shows %s nothing and takes nothing from them', async (_, person) => {
    await stages(world).accepted()
    const before = await world.shelves.everything()
    const data = '{"$set":{"state":"closed"}}'
    const answers = everything.flatMap((query) => [
      asked(shelf, 'getDocument', { queryType: 'WHERE', query }, person),
      asked(shelf, 'getDocument', { queryType: 'DOC', query }, person),
      asked(shelf, 'calculateDocument', { query }, person),
      asked(shelf, 'modifyDocument', { query, data, merge: true, multi: true }, person),
      asked(shelf, 'modifyDocument', { query, data: '{"state":"closed"}', merge: false, upsert: true }, person),
      asked(shelf, 'modifyAndReturnDoc', { query, data }, person),
      asked(shelf, 'removeDocument', { query, multi: true }, person),
    ])
    answers.push(
      asked(shelf, 'insertDocument', { data: ['{"_id":"mine"}'] }, person),
      asked(shelf, 'aggregateDocuments', { stages: [{ stageKey: '$match', stageValue: '{}' }] }, person),
      asked(shelf, 'startTransaction', {}, person),
    )
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['DATABASE_PERMISSION_DENIED']))
    expect(await world.shelves.everything()).toEqual(before)
  })
})

it('nobody makes a shelf of their own, nor reaches one that is not there', async () => {
  expect(await asked('mine', 'addCollection', {}, chen)).toBe('DATABASE_PERMISSION_DENIED')
  expect(await asked('mine', 'getDocument', { query: '{}' }, chen)).toBe('DATABASE_PERMISSION_DENIED')
})
