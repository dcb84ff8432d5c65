import { COLLECTION, subject, type Subject } from './cloud'

let cloud: Subject

beforeAll(async () => {
  cloud = await subject()
})
afterAll(async () => {
  await everything().remove()
  await cloud.stop()
})

const things = () => cloud.db.collection(COLLECTION)
const everything = () => things().where({ _id: cloud.db.command.exists(true) })
beforeEach(async () => void (await everything().remove()))

/** What the local cloud assumes of the real one. A test that fails on a real environment tells where we differ. */
describe('CloudBase', () => {
  it('gives ids, keeps types, and shows an ObjectId as text', async () => {
    const { id } = await things().add({ at: new Date(0), half: 0.5, big: 2 ** 40, none: null, list: [1, 'a'] })
    expect(typeof id).toBe('string')
    expect((await things().doc(id).get()).data).toEqual([
      { _id: id, at: new Date(0), half: 0.5, big: 2 ** 40, none: null, list: [1, 'a'] },
    ])
    const link = '507f1f77bcf86cd799439011'
    await things()
      .doc('link')
      .set({ other: cloud.db.ObjectId({ id: link }) })
    expect((await things().where({ other: link }).get()).data).toEqual([{ _id: 'link', other: link }])
  })

  it('answers a taken id with E11000', async () => {
    await things().add({ _id: 'once' })
    await expect(things().add({ _id: 'once' })).rejects.toMatchObject({ message: expect.stringContaining('E11000') })
  })

  it('counts a set of the same document as updated', async () => {
    await things().doc('same').set({ n: 1 })
    expect(await things().doc('same').set({ n: 1 })).toMatchObject({ updated: 1 })
  })

  it('updates nothing, without an error, where the condition does not hold', async () => {
    await things().add({ _id: 'v', version: 2 })
    expect(await things().where({ _id: 'v', version: 1 }).update({ version: 2 })).toMatchObject({ updated: 0 })
  })

  it('changes the element that the query found, and every one', async () => {
    await things().add({
      _id: 'list',
      items: [
        { id: 'x', n: 1 },
        { id: 'y', n: 1 },
      ],
    })
    await things().where({ 'items.id': 'y' }).update({ 'items.$.n': 2 })
    await things()
      .doc('list')
      .update({ 'items.$[].n': cloud.db.command.inc(10) })
    expect((await things().doc('list').get()).data).toMatchObject([{ items: [{ n: 11 }, { n: 12 }] }])
    await expect(things().doc('list').update({ 'items.$.n': 3 })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    })
  })

  it('does not count an update that changes nothing [?]', async () => {
    await things().add({ _id: 'noop', n: 1 })
    expect(await things().doc('noop').update({ n: 1 })).toMatchObject({ updated: 0 })
  })

  it('counts what matched for updateAndReturn', async () => {
    await things().add({ _id: 'back', n: 1 })
    expect(await things().where({ _id: 'back' }).updateAndReturn({ n: 1 })).toMatchObject({ updated: 1, doc: { n: 1 } })
  })

  it('refuses an update and a removal without a condition', async () => {
    await expect(things().update({ n: 1 })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    await expect(things().remove()).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('refuses a field that begins with a dollar, and an increment of text', async () => {
    await expect(things().add({ $bad: 1 })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    await things().add({ _id: 'text', s: 'x' })
    await expect(
      things()
        .doc('text')
        .update({ s: cloud.db.command.inc(1) }),
    ).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  it('knows no collection that nobody made', async () => {
    await expect(cloud.db.collection('never_made_by_anybody').get()).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    })
  })

  it('keeps what was inserted before the one that is refused [?]', async () => {
    await expect(things().add([{ _id: 'one' }, { _id: 'one' }, { _id: 'two' }])).rejects.toMatchObject({
      message: expect.stringContaining('E11000'),
    })
    expect((await everything().get()).data.map(({ _id }) => _id)).toEqual(['one'])
  })

  it('refuses an update that the SDK has emptied [?]', async () => {
    await things().add({ _id: 'emptied', o: { a: 1 } })
    await expect(things().doc('emptied').update({ o: {} })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('ends a transaction that meets a taken id [?]', async () => {
    await things().add({ _id: 'taken' })
    const transaction = await cloud.db.startTransaction()
    await expect(transaction.collection(COLLECTION).add({ _id: 'taken' })).rejects.toMatchObject({
      message: expect.stringContaining('E11000'),
    })
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })

  it('takes the snapshot of a transaction with its first operation', async () => {
    await things().add({ _id: 'a', n: 1 })
    const transaction = await cloud.db.startTransaction()
    await things().doc('a').update({ n: 2 })
    expect((await transaction.collection(COLLECTION).doc('a').get()).data).toMatchObject({ n: 2 })
    await transaction.rollback()
  })

  it('lets the first writer win at once, and ends the other', async () => {
    await things().add({ _id: 'a', n: 1 })
    const [first, second] = await Promise.all([cloud.db.startTransaction(), cloud.db.startTransaction()])
    await first.collection(COLLECTION).doc('a').update({ n: 2 })
    await expect(second.collection(COLLECTION).doc('a').update({ n: 3 })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await expect(second.rollback()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    await first.commit()
  })

  it('orders null and missing first, numbers before text', async () => {
    await things().add([{ _id: 't', v: 'x' }, { _id: 'n', v: 1 }, { _id: 'm' }])
    expect((await things().orderBy('v', 'asc').get()).data.map(({ _id }) => _id)).toEqual(['m', 'n', 't'])
  })

  it('gives the id first, then the fields in their own order', async () => {
    await things().add({ _id: 'p', b: 1, a: 2, c: 3 })
    expect(Object.keys((await things().doc('p').field({ a: 1, b: 1 }).get()).data[0]!)).toEqual(['_id', 'b', 'a'])
  })
})
