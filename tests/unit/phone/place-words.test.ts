import { coverageWords, lookedAfterWords } from '@/words/place-words'

const building = (name: string, units: string[] = [], estate = '海棠苑') => ({ estate, name, units })

describe('what a household looks after', () => {
  it.each([
    [[building('3号楼', ['1单元', '2单元'])], '3号楼1–2单元'],
    [[building('3号楼', ['2单元', '1单元', '3单元'])], '3号楼1–3单元'],
    [[building('3号楼', ['1单元', '3单元'])], '3号楼1单元、3单元'],
    [[building('3号楼', ['2单元'])], '3号楼2单元'],
    [[building('3号楼', ['东门', '西门'])], '3号楼东门、西门'],
    [[building('3号楼'), building('5号楼')], '3号楼、5号楼'],
  ])('%j is %s', (buildings, words) => {
    expect(coverageWords(buildings)).toBe(words)
  })

  it('names the estates when there are several', () => {
    expect(coverageWords([building('3号楼'), building('3号楼', [], '银杏园')])).toBe('海棠苑3号楼、银杏园3号楼')
  })
})

describe('a placard', () => {
  it('names no more than two buildings', () => {
    const two = [building('3号楼', ['1单元', '2单元']), building('5号楼')]
    expect(lookedAfterWords(two)).toBe('3号楼1–2单元、5号楼')
    expect(lookedAfterWords([...two, building('6号楼'), building('7号楼')])).toBe('3号楼1–2单元等4栋楼')
  })
})
