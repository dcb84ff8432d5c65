import { parseSearch } from '@contract/report/search'
import { matchWords } from '../../../cloudfunctions/modules/report/search/match-words'

describe('what was typed is', () => {
  it.each([
    ['1130-482190', { by: 'number', day: '1130', digits: '482190' }],
    ['１１３０—４８２１９０', { by: 'number', day: '1130', digits: '482190' }],
    ['编号1130-482190', { by: 'number', day: '1130', digits: '482190' }],
    ['482190', { by: 'number', day: null, digits: '482190' }],
    ['138 0000 0001', { by: 'phone', phone: '13800000001' }],
    ['0532-85001234', { by: 'phone', phone: '053285001234' }],
    ['85001234', { by: 'phone', phone: '85001234' }],
    ['3号楼', { by: 'words' }],
    ['漏水', { by: 'words' }],
    ['1380000', { by: 'words' }],
  ])('%s', (typed, search) => expect(parseSearch(typed)).toEqual(search))
})

describe('words', () => {
  it.each([
    ['3号楼 漏水', ['五楼漏水', '海棠苑3号楼'], true],
    ['3号楼', ['海棠苑13号楼'], false],
    ['13号楼', ['海棠苑13号楼1单元'], true],
    ['单元1', ['单元12'], false],
    ['ＬＥＤ', ['led灯'], true],
    ['漏水 停电', ['漏水'], false],
  ])('%s in %j: %s', (typed, texts, isThere) => expect(matchWords(typed)(texts)).toBe(isThere))
})
