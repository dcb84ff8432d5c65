import { startCloud, type Cloud } from '../index'
import { connect, type Database } from './support/sdk'

let cloud: Cloud
let db: Database

const MANY = 1001
const filled = (extra: (n: number) => object) => Array.from({ length: MANY }, (_, n) => ({ n, ...extra(n) }))

beforeEach(async () => {
  cloud = await startCloud({
    port: 0,
    definition: {
      collections: {
        large: { indexes: [{ fields: { known: 1 } }, { fields: { tags: 1, n: 1 } }] },
        small: {},
        orders: {},
      },
    },
  })
  db = connect(cloud.url).db
  await db.collection('large').add(filled((n) => ({ known: n, other: n, tags: [n, -n] })))
  await db.collection('small').add(filled(() => ({})).slice(1))
  await db.collection('orders').add({ _id: 'o', of: 5 })
})
afterEach(() => cloud.stop())

const large = () => db.collection('large')
const joined = (foreignField: string) =>
  db.collection('orders').aggregate().lookup({ from: 'large', localField: 'of', foreignField, as: 'found' }).end()

describe('a look at all of more than 1,000 documents', () => {
  const ways: [string, () => Promise<unknown>, string][] = [
    ['get', () => large().where({ other: 5 }).get(), '{"other":"?"}'],
    [
      'get by a range',
      () =>
        large()
          .where({ other: db.command.gt(5) })
          .get(),
      '{"other":{"$gt":"?"}}',
    ],
    [
      'get of one way without an index',
      () =>
        large()
          .where(db.command.or([{ known: 1 }, { other: 1 }]))
          .get(),
      '{"$or":[{"known":"?"},{"other":"?"}]}',
    ],
    ['count', () => large().where({ other: 5 }).count(), '{"other":"?"}'],
    ['update', () => large().where({ other: 5 }).update({ m: 1 }), '{"other":"?"}'],
    ['update of one', () => large().where({ other: 5 }).options({ multiple: false }).update({ m: 1 }), '{"other":"?"}'],
    ['updateAndReturn', () => large().where({ other: 5 }).updateAndReturn({ m: 1 }), '{"other":"?"}'],
    ['remove', () => large().where({ other: -1 }).remove(), '{"other":"?"}'],
    ['$match', () => large().aggregate().match({ other: 5 }).end(), '{"other":"?"}'],
    ['$group without a $match', () => large().aggregate().group({ _id: null }).end(), '{}'],
    ['$lookup', () => joined('other'), '{"other":{"$in":"?"}}'],
    [
      '$lookup with a pipeline',
      () =>
        db
          .collection('orders')
          .aggregate()
          .lookup({ from: 'large', pipeline: [{ $match: { other: 5 } }], as: 'found' })
          .end(),
      '{"other":"?"}',
    ],
    [
      '$lookup with a pipeline about the near side',
      () =>
        db
          .collection('orders')
          .aggregate()
          .lookup({ from: 'large', let: { of: '$of' }, pipeline: [{ $match: { known: 5 } }], as: 'found' })
          .end(),
      '{}',
    ],
  ]
  it.each(ways)('is told of %s, with its shape, how often, and of how many', async (_, look, shape) => {
    await look()
    await look()
    expect(cloud.scans()).toEqual([{ collection: 'large', shape, times: 2, documents: MANY }])
  })

  it('is told of a transaction’s query', async () => {
    const transaction = await db.startTransaction()
    await transaction.collection('large').where({ other: 5 }).get()
    await transaction.rollback()
    expect(cloud.scans()).toMatchObject([{ shape: '{"other":"?"}', times: 1 }])
  })

  it('is one kind of query whatever it asks for', async () => {
    for (const other of [1, 'two', null]) await large().where({ other }).get()
    expect(cloud.scans()).toMatchObject([{ times: 3 }])
  })
})

describe('nothing is told', () => {
  const ways: [string, () => Promise<unknown>][] = [
    ['by id', () => large().doc('nobody').get()],
    ['through an index', () => large().where({ known: 5, other: 5 }).get()],
    ['through an index of lists', () => large().where({ tags: 5 }).get()],
    ['of a count of all', () => large().count()],
    [
      'of an update through an index',
      () =>
        large()
          .where({ known: db.command.lt(5) })
          .update({ m: 1 }),
    ],
    ['of a removal through an index', () => large().where({ known: 5 }).remove()],
    ['of a $match through an index', () => large().aggregate().match({ known: 5 }).group({ _id: '$other' }).end()],
    ['of a $lookup through an index', () => joined('known')],
    [
      'of a $lookup whose pipeline begins with an index',
      () =>
        db
          .collection('orders')
          .aggregate()
          .lookup({ from: 'large', pipeline: [{ $match: { known: 5 } }, { $limit: 1 }], as: 'found' })
          .end(),
    ],
    ['of a thousand documents', () => db.collection('small').where({ n: 5 }).get()],
  ]
  it.each(ways)('%s', async (_, look) => {
    await look()
    expect(cloud.scans()).toEqual([])
  })
})
