import { readRoster } from '@contract/roster/read-roster'
import type { BuildingRow, PostRow } from '@contract/roster/rows'
import { toRosterSheets, withoutPlace } from '@contract/roster/to-roster-sheets'
import { writeSheets } from '../../desk/app/components/file/write-sheets'
import { aRoster } from '../support/rosters/a-roster'
import { makeFile, readFile, type Typed } from '../support/rosters/make-file'
import { at, granted, openWorld, people, type World } from '../support/world'
import { atOffice, communityId } from '../support/world/at-office'

const chen = at('desk', people.chen)
const zhou = at('desk', people.zhou)

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

type Rows = { buildings: BuildingRow[]; posts: PostRow[] }

/** Sends a roster in parts of two hundred lines, and looks at what it would come to. */
async function preview({ buildings, posts }: Rows, by = chen, place = communityId) {
  const formId = world.press()
  const parts = Math.max(1, Math.ceil(Math.max(buildings.length, posts.length) / 200))
  for (let part = 0; part < parts; part++) {
    const of = <Row>(rows: Row[]) => rows.slice(part * 200, part * 200 + 200)
    granted(
      await world
        .as(by)
        .addRosterPart({ formId, communityId: place, part, buildings: of(buildings), posts: of(posts) }),
    )
  }
  const draft = { formId, communityId: place, parts }
  return { draft, preview: granted(await world.as(by).previewRoster(draft)) }
}

async function commit(rows: Rows, by = chen, place = communityId) {
  const { draft, preview: seen } = await preview(rows, by, place)
  const commandId = world.press()
  return world.as(by).commitRoster({ ...draft, commandId, version: seen.version })
}

const posts = async (...lines: Typed) =>
  readRoster(
    await readFile(makeFile({ 表: [['编号', '名称', '小区', '楼栋', '单元', '主/备', '授牌日期'], ...lines] })),
  )
const estate = () => atOffice(world).estate()

/** What a roster would change that was written out by the desk a moment ago. */
async function changesAgain() {
  const file = await writeSheets(toRosterSheets(await estate()))
  const rows = readRoster(await readFile(new Uint8Array(await file.arrayBuffer())))
  expect(rows).toMatchObject({ bad: [], unread: [], ignored: [] })
  const { bad, ...counts } = (await preview(rows)).preview
  return [bad, counts.buildings.added + counts.buildings.changed, counts.posts.added + counts.posts.changed]
}

describe('a roster', () => {
  it('brings its buildings and households, proposed and looked after, and changes nothing when it comes again', async () => {
    const rows = readRoster(await readFile(makeFile(aRoster())))
    granted(await commit(rows))
    const { buildings, households } = await estate()
    // Five buildings stood there, of which four are in it, however they are written.
    expect([buildings.length, households.length]).toEqual([41, 22])
    expect(households.filter(({ status }) => status === 'proposed')).toHaveLength(17)
    const { preview: again } = await preview(rows)
    expect(again).toMatchObject({
      bad: [],
      buildings: { added: 0, changed: 0, same: 40 },
      posts: { added: 0, changed: 0, same: 17 },
    })
  })

  it('leaves what is not in it as it is', async () => {
    const before = await estate()
    granted(await commit(await posts(['2001', '新户', '海棠苑', '4号楼', null, '主', null])))
    const after = await estate()
    expect(after.households).toEqual(expect.arrayContaining(before.households))
    expect(after.buildings.filter(({ id }) => id !== 'building-4')).toEqual(
      before.buildings.filter(({ id }) => id !== 'building-4'),
    )
  })

  it('that was written out and is read again says that nothing changes', async () => {
    granted(await commit(readRoster(await readFile(makeFile(aRoster())))))
    expect(await changesAgain()).toEqual([[], 0, 0])
  })

  it('says the same of a household that goes on in other units later, as a backup', async () => {
    const { coverage } = await atOffice(world).buildingOf('building-2')
    const [first] = coverage.rows
    const on = { householdId: first?.householdId ?? '', units: ['1单元'], role: 'primary' as const }
    const rows = [
      { ...on, from: '2026-01-12', until: '2026-03-31' },
      { ...on, units: ['2单元'], role: 'backup' as const, from: '2026-04-01', until: null },
    ]
    const place = { communityId, estateId: null, buildingId: 'building-2' }
    granted(await world.as(chen).writeCoverage({ ...place, mark: coverage.mark, rows }))
    expect(await changesAgain()).toEqual([[], 0, 0])
  })

  it('written out leaves out whoever looks after no place, and says so', async () => {
    await atOffice(world).proposed('2001')
    expect(withoutPlace(await estate()).map(({ number }) => number)).toContain('2001')
    expect(await changesAgain()).toEqual([[], 0, 0])
  })

  it('names each cell that cannot be, and then takes over none of it', async () => {
    const before = await world.shelves.everythingButLog()
    const rows = await posts(
      ['2001', '新户', '海棠苑', '4号楼', '1', '主', null],
      ['2002', '又一户', '海棠苑', '99号楼', null, '主', null],
      ['2003', '第三户', '海棠苑', '4号楼', '7单元', '主', null],
      ['1021', '别家的', '海棠苑', '4号楼', null, '主', null],
      ['2001', '改了名', '海棠苑', '4号楼', '1', '主', null],
    )
    const { preview: seen, draft } = await preview(rows)
    expect(seen.bad).toEqual([
      { sheet: 'posts', row: 3, column: 'building', text: '99号楼', why: 'building-unknown' },
      { sheet: 'posts', row: 4, column: 'units', text: '7单元', why: 'unit-unknown' },
      { sheet: 'posts', row: 5, column: 'number', text: '1021', why: 'number-taken' },
      { sheet: 'posts', row: 6, column: 'name', text: '改了名', why: 'name-differs' },
    ])
    expect(await world.as(chen).commitRoster({ ...draft, version: seen.version })).toMatchObject({ ok: false })
    const { rosterDrafts: _, ...after } = await world.shelves.everythingButLog()
    expect({ ...after, rosterDrafts: [] }).toEqual(before)
  })

  it('moves a household to other units, and what it looked after before is still to be looked up', async () => {
    granted(await commit(await posts(['1002', '2号楼党员中心户', '海棠苑', '二号楼', '1、3单元', '主', '2024.1.12'])))
    const { coverage } = await atOffice(world).buildingOf('building-2')
    expect(coverage.rows.find(({ householdId }) => householdId === 'household-2')).toMatchObject({
      units: ['1单元', '3单元'],
      from: '2026-01-12',
    })
    const kept = await world.shelves.one('communities', communityId)
    const rows = (kept.coverage as { householdId: string; buildingId: string; until: Date | null }[]).filter(
      (row) => row.householdId === 'household-2' && row.buildingId === 'building-2',
    )
    expect(rows.map(({ until }) => until === null)).toEqual([false, true])
    expect(await atOffice(world).householdOf('household-2')).toMatchObject({ awardedOn: '2024-01-12' })
  })

  it('claims its numbers: of two communities of a street at once one has it', async () => {
    const theirs = await posts(['2001', '21号楼新户', '银杏里', '21号楼', null, '主', null])
    const ours = await posts(['2001', '4号楼新户', '海棠苑', '4号楼', null, '主', null])
    const replies = await Promise.all([commit(ours), commit(theirs, zhou, 'community-2')])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ refusal: 'NUMBER_TAKEN' })
  })

  it('of two thousand lines is one write of the community', async () => {
    const lines = Array.from({ length: 2000 }, (_, index): BuildingRow => {
      const [no, unit] = [Math.floor(index / 4) + 1, (index % 4) + 1]
      return { row: index + 2, estate: '大海棠苑', building: `${no}号楼`, units: [`${unit}单元`], families: 12 }
    })
    const { version } = (await preview({ buildings: [], posts: [] })).preview
    granted(await commit({ buildings: lines, posts: [] }))
    expect((await estate()).buildings).toHaveLength(505)
    expect((await world.shelves.one('communities', communityId)).version).toBe(version + 1)
  })

  it('is somebody’s own: nobody else looks at it, and after a day nobody does', async () => {
    const { draft } = await preview({ buildings: [], posts: [] })
    expect(await world.as(at('desk', people.lin)).previewRoster(draft)).toMatchObject({ refusal: 'NOT_FOUND' })
    world.later(1, 1)
    expect(await world.as(chen).previewRoster(draft)).toMatchObject({ refusal: 'NOT_FOUND' })
  })
})
