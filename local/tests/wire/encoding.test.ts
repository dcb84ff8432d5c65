import { askedIn, membersOf } from '../support/relay'
import { openWire, type Wire } from '../support/open-wire'

let wire: Wire
let cloud: Wire['cloud']
let relay: Wire['relay']
let db: Wire['db']
let geo: Record<string, new (...parts: unknown[]) => object>

beforeAll(async () => {
  wire = await openWire()
  ;({ cloud, relay, db } = wire)
  geo = db.Geo as unknown as typeof geo
})
afterAll(() => wire.close())

const things = () => db.collection('things')
/** What the last request carried as extended JSON in one of its members. */
const sent = (member: string) => {
  const text = askedIn(relay.last())[member]
  return JSON.parse(String(Array.isArray(text) ? text[0] : text)) as unknown
}
const list = () => (membersOf(relay.last().reply).data as { list: string[] }).list

describe('a value goes to the cloud and comes back:', () => {
  const date = new Date(1_795_409_957_210)
  const oid = '507f1f77bcf86cd799439011'
  const pattern = { pattern: '^X', options: 'i' }
  const cases: [string, () => unknown, unknown, unknown?][] = [
    ['a 32-bit integer', () => 1, { $numberInt: '1' }, 1],
    ['a double', () => 1.5, { $numberDouble: '1.5' }, 1.5],
    ['a larger integer', () => 2 ** 40, { $numberLong: '1099511627776' }, 2 ** 40],
    ['a text', () => '会议', '会议', '会议'],
    ['a boolean', () => true, true, true],
    ['null', () => null, null, null],
    ['a date', () => date, { $date: { $numberLong: '1795409957210' } }, date],
    ['a pattern', () => /^X/i, { $regularExpression: pattern }, pattern],
    ['a pattern of the SDK', () => db.RegExp({ regexp: '^X', options: 'i' }), { $regularExpression: pattern }, pattern],
    ['an ObjectId, back as text', () => db.ObjectId({ id: oid }), { $oid: oid }, oid],
    [
      'documents in lists, nothing undefined',
      () => ({ list: [{ a: 1, gone: undefined }] }),
      { list: [{ a: { $numberInt: '1' } }] },
      { list: [{ a: 1 }] },
    ],
  ]
  it.each(cases)('%s', async (_, make, wire, back) => {
    const { id } = await things().add({ value: make() })
    expect(sent('data')).toEqual({ value: wire })
    expect((await things().doc(id).get()).data).toEqual([{ _id: id, value: back }])
  })

  it('a date of the server’s own, from its clock on', async () => {
    cloud.time.set(new Date('2031-05-06T07:08:09Z'))
    const far = 2 ** 33
    await things().add({
      _id: 'dates',
      now: db.serverDate(),
      soon: db.serverDate({ offset: 60_000 }),
      far: db.serverDate({ offset: far }),
    })
    cloud.time.real()
    expect(sent('data')).toEqual({
      _id: 'dates',
      now: { $tcb_server_date: { offset: { $numberInt: '0' } } },
      soon: { $tcb_server_date: { offset: { $numberInt: '60000' } } },
      far: { $tcb_server_date: { offset: { $numberLong: String(far) } } },
    })
    const { now, soon, far: later } = (await things().doc('dates').get()).data[0] as Record<string, Date>
    expect(now!.toISOString()).toMatch(/^2031-05-06T07:08:/)
    expect([soon!.getTime() - now!.getTime(), later!.getTime() - now!.getTime()]).toEqual([60_000, far])
  })

  it('places of every kind, as GeoJSON and back as the SDK’s own', async () => {
    const { Point, LineString, Polygon, MultiPoint, MultiLineString, MultiPolygon } = geo
    const points = [new Point!(113.3, 23.5), new Point!(114, 23.5), new Point!(114, 24), new Point!(113.3, 23.5)]
    const ring = new LineString!(points)
    const places = {
      Point: points[0]!,
      LineString: ring,
      Polygon: new Polygon!([ring]),
      MultiPoint: new MultiPoint!(points),
      MultiLineString: new MultiLineString!([ring]),
      MultiPolygon: new MultiPolygon!([new Polygon!([ring])]),
    }
    await things().add({ _id: 'places', ...places })
    expect(sent('data')).toMatchObject({
      Point: { type: 'Point', coordinates: [{ $numberDouble: '113.3' }, { $numberDouble: '23.5' }] },
      MultiPolygon: { type: 'MultiPolygon' },
    })
    const [read] = (await things().doc('places').get()).data
    for (const [kind, place] of Object.entries(places)) {
      expect([kind, read![kind] instanceof geo[kind]!]).toEqual([kind, true])
      expect(JSON.parse(JSON.stringify(read![kind]))).toEqual(JSON.parse(JSON.stringify(place)))
    }
  })

  it('an id of one’s own, text or number, or one of 32 digits', async () => {
    const { ids } = await things().add([{ _id: 'own' }, { _id: 7 }, { a: 1 }])
    expect(ids).toEqual(['own', 7, expect.stringMatching(/^[0-9a-f]{32}$/)])
    expect((await things().doc(7).get()).data).toEqual([{ _id: 7 }])
    expect((await things().doc('7').get()).data).toEqual([])
  })

  it('each document as a text of its own, whether typed by canonical or relaxed rules', async () => {
    await things().add({ _id: 'typed', n: 1, half: 0.5, at: date })
    await things().doc('typed').get()
    expect(list()).toEqual([expect.any(String)])
    expect(JSON.parse(list()[0]!)).toEqual({ _id: 'typed', n: 1, half: 0.5, at: { $date: '2026-11-23T04:59:17.210Z' } })
  })

  it('an ObjectId that joins with the text of it', async () => {
    await things().add([{ _id: oid }, { _id: 'linked', other: db.ObjectId({ id: oid }) }])
    const { data } = await things()
      .aggregate()
      .match({ _id: 'linked' })
      .lookup({ from: 'things', localField: 'other', foreignField: '_id', as: 'others' })
      .end()
    expect(data).toMatchObject([{ other: oid, others: [{ _id: oid }] }])
  })
})

describe('the SDK’s own encoding', () => {
  beforeEach(
    async () =>
      void (await things()
        .doc('t')
        .set({ p: { q: { r: 0, s: 1 } }, o: { a: 1 }, when: new Date(5), list: [1] })),
  )
  const read = async () => (await things().doc('t').get()).data[0]

  it('flattens an update, which merges; set replaces', async () => {
    await things()
      .doc('t')
      .update({ p: { q: { r: 1 } } })
    expect(sent('data')).toEqual({ $set: { 'p.q.r': { $numberInt: '1' } } })
    expect(await read()).toMatchObject({ p: { q: { r: 1, s: 1 } } })
    await things()
      .doc('t')
      .update({ p: db.command.set({ z: 1 }) })
    expect(sent('data')).toEqual({ $set: { p: { z: { $numberInt: '1' } } } })
    expect(await read()).toMatchObject({ p: { z: 1 } })
  })

  it('loses an empty object in an update, which then asks for nothing and is refused', async () => {
    await expect(things().doc('t').update({ o: {} })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    expect(sent('data')).toEqual({})
    await things()
      .doc('t')
      .update({ o: db.command.set({}) })
    expect(await read()).toMatchObject({ o: {} })
  })

  it('flattens a condition, but neither lists nor dates', async () => {
    await things()
      .where({ p: { q: { r: 0 } }, when: new Date(5), list: [1] })
      .get()
    expect(sent('query')).toEqual({
      'p.q.r': { $numberInt: '0' },
      when: { $date: { $numberLong: '5' } },
      list: [{ $numberInt: '1' }],
    })
    expect(list()).toHaveLength(1)
  })

  it('removes what is undefined from the caller’s own object', async () => {
    const mine = { o: db.command.set({ a: 1 }), gone: undefined }
    const condition = { $and: [{ _id: 't' }], gone: undefined }
    await things().options({ raw: true }).where(condition).get()
    expect(condition).not.toHaveProperty('gone')
    await things().doc('t').update(mine)
    expect(sent('data')).toEqual({ $set: { o: { a: { $numberInt: '1' } } } })
  })
})
