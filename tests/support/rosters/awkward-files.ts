import { utils, write } from '@e965/xlsx'
import { makeFile, readFile, type Typed } from './make-file'

const buildingHead = ['小区*', '楼栋*', '单元', '户数']
const postHead = ['编号*', '名称*', '小区*', '楼栋*', '单元', '主/备', '授牌日期']
const building = (...cells: Typed[number]) => [buildingHead, cells]
const post = (...cells: Typed[number]) => [postHead, cells]
const usual: Typed[number] = ['1001', '3号楼党员中心户', '海棠苑', '3号楼', '1-2', '主', '2024-01-12']

/** 海棠苑,3号楼 as Windows writes it in Chinese. */
const gbLines = new Uint8Array([
  ...[0xd0, 0xa1, 0xc7, 0xf8, 0x2c, 0xc2, 0xa5, 0xb6, 0xb0, 0x0d, 0x0a],
  ...[0xba, 0xa3, 0xcc, 0xc4, 0xd4, 0xb7, 0x2c, 0x33, 0xba, 0xc5, 0xc2, 0xa5, 0x0d, 0x0a],
])

const html = `<html><head><meta charset="utf-8"></head><body><table>
<tr><td>小区</td><td>楼栋</td><td>单元</td><td>户数</td></tr>
<tr><td>海棠苑</td><td>3号楼</td><td>1、2单元</td><td>24</td></tr></table></body></html>`

const csvOf = (...lines: string[][]) =>
  new TextEncoder().encode(lines.map((cells) => `${cells.join(',')}\r\n`).join(''))

function asOldExcel(sheets: Record<string, Typed>) {
  const book = utils.book_new()
  for (const [name, cells] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name)
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
}

const asRead = { buildings: [{ estate: '海棠苑', building: '3号楼' }], bad: [] }
const asPosted = {
  posts: [{ number: '1001', name: '3号楼党员中心户', units: ['1单元', '2单元'], role: 'primary' }],
  bad: [],
}

/** Rosters as communities really keep them, and what is read from each. */
export const awkwardFiles: [name: string, read: () => ReturnType<typeof readFile>, expected: object][] = [
  ['.xlsx', () => readFile(makeFile({ 楼栋: building('海棠苑', '3号楼', '1-3', 36) })), asRead],
  ['.xls of before', () => readFile(asOldExcel({ 楼栋: building('海棠苑', '3号楼', '1-3', 36) })), asRead],
  [
    'HTML that is called .xls',
    () => readFile(new TextEncoder().encode(html)),
    { ...asRead, buildings: [{ units: ['1单元', '2单元'], families: 24 }] },
  ],
  ['CSV in UTF-8', () => readFile(csvOf(['小区', '楼栋', '户数'], ['海棠苑', '3号楼', '24'])), asRead],
  ['CSV with a mark in front', () => readFile(csvOf(['\ufeff小区', '楼栋'], ['海棠苑', '3号楼'])), asRead],
  ['CSV in GB18030', () => readFile(gbLines), asRead],
  [
    'a title and an empty line above',
    () => readFile(makeFile({ 表: [['海棠社区楼栋登记表'], [null], ...building('海棠苑', '3号楼')] })),
    asRead,
  ],
  [
    'a sum and a note below',
    () =>
      readFile(
        makeFile({ 表: [...building('海棠苑', '3号楼', null, 36), ['合计', null, null, 36], ['注：户数按实际居住']] }),
      ),
    asRead,
  ],
  [
    'wide digits',
    () => readFile(makeFile({ 表: post('１００１', '３号楼党员中心户', '海棠苑', '３号楼', '１－２') })),
    asPosted,
  ],
  [
    'hidden marks',
    () => readFile(makeFile({ 表: post('\u200b1001\u202c', '3号楼\u200b党员中心户', '海棠苑\ufeff', '3号楼', '1-2') })),
    asPosted,
  ],
  [
    'names with spaces',
    () => readFile(makeFile({ 表: post('1001', '3号楼 党员中心户 ', ' 海 棠 苑', '3\u3000号楼', '1 - 2') })),
    asPosted,
  ],
  ['a number with .0', () => readFile(makeFile({ 表: post('1001.0', ...usual.slice(1)) })), asPosted],
  ['a number grown to E', () => readFile(makeFile({ 表: post('1.001E+3', ...usual.slice(1)) })), asPosted],
  ['a number as a number', () => readFile(makeFile({ 表: post(1001, ...usual.slice(1)) })), asPosted],
  ['a number with its label', () => readFile(makeFile({ 表: post('编号：1001号', ...usual.slice(1)) })), asPosted],
  [
    'a day of the spreadsheet’s own',
    () => readFile(makeFile({ 表: post(...usual.slice(0, 6), new Date(2024, 0, 12)) })),
    { posts: [{ awardedOn: '2024-01-12' }], bad: [] },
  ],
  [
    'a day as its number',
    () => readFile(makeFile({ 表: post(...usual.slice(0, 6), 45303) })),
    { posts: [{ awardedOn: '2024-01-12' }], bad: [] },
  ],
  [
    'a day in words',
    () => readFile(makeFile({ 表: post(...usual.slice(0, 6), '2024年1月12日') })),
    { posts: [{ awardedOn: '2024-01-12' }], bad: [] },
  ],
  [
    'a day with full stops',
    () => readFile(makeFile({ 表: post(...usual.slice(0, 6), '2024.1.12') })),
    { posts: [{ awardedOn: '2024-01-12' }], bad: [] },
  ],
  [
    'columns in another order, and others that are not read',
    () =>
      readFile(
        makeFile({
          表: [
            ['姓名', '楼栋', '小区', '电话', '户数', '身份证'],
            ['某某', '3号楼', '海棠苑', '13900000001', '24户', '370200'],
          ],
        }),
      ),
    { ...asRead, ignored: ['姓名', '电话', '身份证'] },
  ],
  [
    'cells that are one over several lines',
    () =>
      readFile(
        makeFile({ 表: [buildingHead, ['海棠苑', '3号楼', '1单元', 12], [null, '4号楼', '1单元', 12]] }, 'xlsx', {
          表: ['A2:A3'],
        }),
      ),
    {
      buildings: [{ building: '3号楼' }],
      bad: [{ sheet: 'buildings', row: 3, column: 'estate', text: '', why: 'empty' }],
    },
  ],
  [
    'units that the spreadsheet took for a day',
    () => readFile(makeFile({ 表: post('1001', '甲', '海棠苑', '3号楼', new Date(2024, 0, 3)) })),
    { posts: [], bad: [{ column: 'units', why: 'date-for-units', text: '2024-01-03' }] },
  ],
  [
    'a day that is none',
    () => readFile(makeFile({ 表: post(...usual.slice(0, 6), '2024-02-30') })),
    { bad: [{ row: 2, column: 'awardedOn', text: '2024-02-30', why: 'not-a-date' }] },
  ],
  [
    'what is neither 主 nor 备',
    () => readFile(makeFile({ 表: post(...usual.slice(0, 5), '兼') })),
    { bad: [{ column: 'role', text: '兼', why: 'not-a-role' }] },
  ],
  [
    'a number that is none',
    () => readFile(makeFile({ 表: post('待定', ...usual.slice(1)) })),
    { bad: [{ column: 'number', text: '待定', why: 'not-a-placard-number' }] },
  ],
  [
    'families that are no number',
    () => readFile(makeFile({ 表: building('海棠苑', '3号楼', '1单元', '约三十') })),
    { bad: [{ column: 'families', text: '约三十', why: 'not-a-number' }] },
  ],
  [
    'a column that is missing',
    () =>
      readFile(
        makeFile({
          表: [
            ['楼栋', '户数'],
            ['3号楼', 24],
          ],
        }),
      ),
    { buildings: [], bad: [{ row: 1, column: 'estate', why: 'column-missing' }] },
  ],
  [
    'a sheet of something else',
    () =>
      readFile(
        makeFile({
          通讯录: [
            ['部门', '座机'],
            ['社区', '0532'],
          ],
          楼栋: building('海棠苑', '3号楼'),
        }),
      ),
    { ...asRead, unread: ['通讯录'] },
  ],
]
