import { deskRoster } from '@contract/roster/desk'
import type { BuildingRow, PostRow } from '@contract/roster/rows'
import { allBadCells, toImport } from '../../../desk/app/pages/roster/import/kept-import'
import { toParts } from '../../../desk/app/pages/roster/import/to-parts'

const building = (row: number, more: Partial<BuildingRow> = {}): BuildingRow => ({
  ...{ row, estate: '海棠苑', building: `${row}号楼`, units: [], families: null },
  ...more,
})
const post = (row: number): PostRow => ({
  ...{ row, number: `${1000 + row}`, name: '中心户', estate: '海棠苑', building: '1号楼', units: [] },
  ...{ role: 'primary', awardedOn: null },
})
const many = <Row>(count: number, make: (row: number) => Row) => Array.from({ length: count }, (_, at) => make(at + 2))

describe('a roster travels in parts', () => {
  it('of two hundred lines at most, in order, none left out', () => {
    const [buildings, posts] = [many(401, building), many(200, post)]
    const parts = toParts({ buildings, posts })
    expect(parts.map((part) => [part.buildings.length, part.posts.length])).toEqual([
      [200, 0],
      [200, 0],
      [1, 0],
      [0, 200],
    ])
    expect(parts.flatMap((part) => part.buildings)).toEqual(buildings)
    expect(parts.flatMap((part) => part.posts)).toEqual(posts)
  })

  it('that are each small enough for one question, however long its words are', () => {
    const units = Array.from({ length: 30 }, (_, at) => `第${at}门洞西侧单元`)
    const buildings = many(200, (row) => building(row, { estate: '海'.repeat(30), building: '楼'.repeat(20), units }))
    const parts = toParts({ buildings, posts: [] })
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(100 * 1024 - 500)
    expect(parts.flatMap((part) => part.buildings)).toEqual(buildings)
  })

  it('or in one where no line could be read, so that the others are looked at all the same', () => {
    expect(toParts({ buildings: [], posts: [] })).toEqual([{ buildings: [], posts: [] }])
  })

  it('that the door takes as they are', () => {
    const kept = toImport(
      'a.csv',
      [
        {
          name: 'Sheet1',
          cells: [
            ['小区', '楼栋'],
            ['海棠苑', '3号楼'],
          ],
        },
      ],
      [],
    )
    const [commandId, rows] = [kept.presses[0], kept.parts[0]]
    const asked = { commandId, formId: kept.formId, communityId: 'community-1', part: 0, ...rows }
    expect(deskRoster.addRosterPart.input.safeParse(asked).success).toBe(true)
  })
})

describe('the bad cells of a roster', () => {
  const lines = [
    ['小区', '楼栋', '户数'],
    ['海棠苑', '3号楼', '许多'],
  ]
  const posts = [
    ['编号', '名称', '小区', '楼栋'],
    ['1001', '甲', '海棠苑', '3号楼'],
  ]
  const unknown = { sheet: 'posts', row: 2, column: 'building', text: '3号楼', why: 'building-unknown' } as const
  const taken = { sheet: 'posts', row: 2, column: 'number', text: '1001', why: 'number-taken' } as const

  it('stand together, each in its sheet, and what only follows from another is not one more', () => {
    const kept = toImport(
      'a.xlsx',
      [
        { name: '楼', cells: lines },
        { name: '户', cells: posts },
      ],
      [],
    )
    expect(allBadCells(kept, [unknown, taken])).toMatchObject([
      { name: '楼', row: 2, column: 'families', text: '许多' },
      { name: '户', row: 2, column: 'number', why: 'number-taken' },
    ])
  })

  it('are all there where 楼栋 was read whole', () => {
    const kept = toImport('a.xlsx', [{ name: '户', cells: posts }], [])
    expect(allBadCells(kept, [unknown])).toMatchObject([{ name: '户', column: 'building' }])
  })
})
