import { parseUnits, unitKey } from '@contract/estate/parse-units'
import { buildingKey, plainPlaceName } from '@contract/estate/plain-place-name'

describe('what people write for a building', () => {
  it.each([
    ['3', '3号楼|3栋|3#|3#楼|三号楼|3号|3幢|3座|３号楼|３＃|03|3.0|第3栋|第三栋|3楼'],
    ['12', '12号楼|十二号楼|１２栋|012#|一二号楼'],
    ['21', '二十一号楼|21幢'],
    ['103', '一百零三号楼|103栋'],
    ['A', 'A座|a栋|Ａ座'],
    ['A3', 'A3号楼|a3栋'],
    ['甲', '甲号楼|甲楼|甲'],
    ['综合', '综合楼'],
    ['12号院3', '12号院3号楼|12号院3栋|12号院三号楼'],
    ['三里河3', '三里河3号楼|三里河三号楼'],
  ])('is one building: %s', (key, written) => {
    for (const name of written.split('|')) expect([name, buildingKey(name)]).toEqual([name, key])
  })

  it('is another where it is another', () => {
    const keys = ['3号楼', '13号楼', 'A3号楼', '东3号楼', '3号楼东'].map(buildingKey)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is shown as it was written, but for blanks and what cannot be seen', () =>
    expect(['３\u3000号楼\u200b', ' 三栋 ', 'Sunny Court'].map(plainPlaceName)).toEqual([
      '3号楼',
      '三栋',
      'Sunny Court',
    ]))
})

describe('what people write for units', () => {
  it.each([
    ['', []],
    ['全部', []],
    ['整栋', []],
    ['1-3单元', ['1单元', '2单元', '3单元']],
    ['1单元-3单元', ['1单元', '2单元', '3单元']],
    ['１－３', ['1单元', '2单元', '3单元']],
    ['一至三单元', ['1单元', '2单元', '3单元']],
    ['1、2、3单元', ['1单元', '2单元', '3单元']],
    ['1,3单元', ['1单元', '3单元']],
    ['2', ['2单元']],
    ['2.0', ['2单元']],
    ['甲单元', ['甲单元']],
    ['东户、西户', ['东户', '西户']],
    ['1单元，1单元', ['1单元']],
  ])('%s', (written, units) => expect(parseUnits(written)).toEqual(units))

  it.each(['3-1', '1-99', '0单元', '=1+1', '?', '1单元到顶楼的那一边还有东边的几户人家'])(
    'is no list of units: %s',
    (written) => expect(parseUnits(written)).toBeNull(),
  )

  it('is one unit however its number is written', () =>
    expect(['1单元', '一单元', '１单元', '1', '01单元'].map(unitKey)).toEqual(['1', '1', '1', '1', '1']))
})
