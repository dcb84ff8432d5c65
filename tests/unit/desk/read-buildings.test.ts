/* eslint-disable local/chinese-as-in-print -- as people write it, not as it is printed */
import { readBuildings } from '../../../desk/app/pages/places/read-buildings'

const read = (text: string, standing: string[] = []) =>
  readBuildings(
    text,
    standing.map((name) => ({ name })),
  )
const plain = (text: string) => read(text).map((one) => (one.is === 'new' ? [one.name, one.units] : one.is))

describe('buildings as people write them', () => {
  it.each([
    ['3号楼 1-3单元', '3号楼', ['1单元', '2单元', '3单元']],
    ['３号楼　１－３单元', '3号楼', ['1单元', '2单元', '3单元']],
    ['三号楼：甲单元、乙单元', '三号楼', ['甲单元', '乙单元']],
    ['3栋1、2单元', '3栋', ['1单元', '2单元']],
    ['3号楼1-2单元', '3号楼', ['1单元', '2单元']],
    ['12# 东户、西户', '12#', ['东户', '西户']],
    ['3号院5号楼 2单元', '3号院5号楼', ['2单元']],
    ['3号院5号楼', '3号院5号楼', []],
    ['5号 1单元', '5号', ['1单元']],
    ['5号1单元', '5号', ['1单元']],
    ['3 号 楼 2单元', '3号楼', ['2单元']],
    ['A座', 'A座', []],
    ['海天 3号楼', '海天3号楼', []],
    ['望海楼 全部', '望海楼', []],
    ['7\t1-2', '7', ['1单元', '2单元']],
    ['3-1号楼 2单元', '3-1号楼', ['2单元']],
  ])('%s is one', (text, name, units) => {
    expect(plain(text)).toEqual([[name, units]])
  })

  it('are several where a line names several', () => {
    const three = ['1号楼', '2号楼', '3号楼']
    for (const text of [
      '1-3号楼',
      '1、2、3号楼',
      '1号楼 2号楼 3号楼',
      '1号楼、2号楼、3号楼',
      '1号楼-3号楼',
      '1号楼\n2号楼\n\n3号楼',
    ])
      expect(plain(text)).toEqual(three.map((name) => [name, []]))
    expect(plain('1-2# 1-2单元')).toEqual([
      ['1#', ['1单元', '2单元']],
      ['2#', ['1单元', '2单元']],
    ])
  })

  it('are told where one stands there already or is written twice, however it is written', () => {
    expect(read('3栋\n五号楼\n5#', ['3号楼'])).toEqual([
      { is: 'there', name: '3栋', as: '3号楼' },
      { is: 'new', name: '五号楼', units: [] },
      { is: 'twice', name: '5#', as: '五号楼' },
    ])
  })

  it('are left alone where they are not understood', () => {
    for (const line of ['3号楼 3-1单元', '3号楼 1-99单元', '一个名字长得没有哪一栋楼会这样叫的楼号楼号楼'])
      expect(read(line)).toEqual([{ is: 'unclear', line }])
  })

  it('are none where nothing is written', () => {
    expect(read(' \n；')).toEqual([])
  })
})
