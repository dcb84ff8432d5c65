/* eslint-disable local/chinese-as-in-print -- as people write it, not as it is printed */
import { familiesText, readFamilies } from '../../../desk/app/pages/places/read-families'

const units = ['1单元', '2单元', '东户']

describe('families as people write them', () => {
  it.each([
    ['60户', [{ units: [], count: 60 }]],
    ['60', [{ units: [], count: 60 }]],
    ['整栋：60户', [{ units: [], count: 60 }]],
    [
      '1单元 24户\n2单元24户',
      [
        { units: ['1单元'], count: 24 },
        { units: ['2单元'], count: 24 },
      ],
    ],
    [
      '１－２单元　４８户；东户 1户',
      [
        { units: ['1单元', '2单元'], count: 48 },
        { units: ['东户'], count: 1 },
      ],
    ],
    ['', []],
  ])('%s is understood', (text, families) => {
    expect(readFamilies(text, units)).toEqual(families)
  })

  it.each([
    ['很多户', '没看明白'],
    ['1单元 9999户', '没看明白'],
    ['7单元 12户', '没有7单元'],
    ['1单元 12户\n一单元 13户', '有重的'],
    ['整栋 60户\n1单元 12户', '有重的'],
  ])('%s is not guessed', (text, words) => {
    expect(readFamilies(text, units)).toEqual({ wrong: expect.stringContaining(words) })
  })

  it('are read again as they are written out', () => {
    const families = [
      { units: ['1单元', '2单元'], count: 48 },
      { units: ['东户'], count: 1 },
    ]
    expect(readFamilies(familiesText(families), units)).toEqual(families)
    expect(readFamilies(familiesText([{ units: [], count: 60 }]), units)).toEqual([{ units: [], count: 60 }])
  })
})
