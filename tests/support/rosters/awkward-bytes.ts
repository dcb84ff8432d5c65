import { utils, write, type WorkBook } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { rosterTemplate } from '@contract/roster/to-roster-sheets'
import { writeSheets } from '../../../desk/app/components/file/write-sheets'
import { gb18030 } from './gb18030'
import { makeFile, type Typed } from './make-file'

const head = ['小区', '楼栋', '单元', '户数']
const postHead = ['编号', '名称', '小区', '楼栋', '单元', '主/备', '授牌日期']
const building = { estate: '海棠苑', building: '3号楼', units: ['1单元', '2单元', '3单元'], families: 36 }
const asRead = { buildings: [building], posts: [], bad: [] }
const usual = ['海棠苑', '3号楼', '1-3', 36]
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = `<table border=1>\n${row(...head)}\n${row('海棠苑&nbsp;', '3号楼', '1-3', '36')}</table>`
const lines = `${head.join('\t')}\r\n海棠苑\t3号楼\t1-3\t36\r\n`

const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="楼栋"><Table>${[head, usual]
  .map((cells) => `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')}</Row>`)
  .join('')}</Table></Worksheet></Workbook>`

function bookOf(sheets: Record<string, Typed>, change: (book: WorkBook) => void = () => undefined) {
  const book = utils.book_new()
  for (const [name, cells] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells, { cellDates: true }), name)
  change(book)
  return book
}
const saved = (book: WorkBook, how: object = {}) =>
  new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', ...how }) as ArrayBuffer)
const sheetIn = ({ Sheets, SheetNames: [first = ''] }: WorkBook) => Sheets[first] ?? {}

/** The days by which a date is counted in a workbook that was begun on a Mac of before. */
const countedFrom1904 = (book: WorkBook) => void (book.Workbook = { WBProps: { date1904: true } })

/** An .xlsx of a program that writes its text into the cells themselves, with a cell that is only coloured at the end of the sheet. */
function byAnotherProgram() {
  const cell = (at: string, text: string | number) =>
    typeof text === 'number'
      ? `<c r="${at}"><v>${text}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  const line = (no: number, cells: (string | number)[]) =>
    `<row r="${no}">${cells.map((text, at) => cell(`${'ABCD'[at]}${no}`, text)).join('')}</row>`
  const of = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return zipSync({
    '[Content_Types].xml': of(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': of(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': of(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="楼栋" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': of(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': of(
      `<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/><sheetData>${line(1, head)}${line(2, usual)}<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData></worksheet>`,
    ),
  })
}

/** Files as they come from PCs, byte for byte, and what the desk reads from each. */
export const awkwardBytes: [name: string, bytes: () => Uint8Array | Promise<Uint8Array>, expected: object][] = [
  ['of a program that writes text into its cells, coloured to the end of the sheet', byAnotherProgram, asRead],
  ['of the program before .xlsx', () => saved(bookOf({ 楼栋: [head, usual] }), { bookType: 'biff8' }), asRead],
  ['.xlsb', () => saved(bookOf({ 楼栋: [head, usual] }), { bookType: 'xlsb' }), asRead],
  ['.ods', () => saved(bookOf({ 楼栋: [head, usual] }), { bookType: 'ods' }), asRead],
  ['as XML of 2003', () => strToU8(xml), asRead],
  ['a page called .xls, with a mark and an empty line in front', () => strToU8(`\ufeff\r\n${table}`), asRead],
  ['a page called .xls in GB18030', () => gb18030(`<html>${table}</html>`), asRead],
  ['text from 另存为 Unicode', () => new Uint8Array(Buffer.from(`\ufeff${lines}`, 'utf16le')), asRead],
  ['CSV in GB18030', () => gb18030(lines.replaceAll('\t', ',')), asRead],
  ['CSV with semicolons', () => strToU8(lines.replaceAll('\t', ';')), asRead],
  [
    'CSV whose cells hold commas and ends of lines',
    () => strToU8(`${head.join(',')}\n${['海棠苑', '3\n号楼', '1,2,3'].map((cell) => `"${cell}"`).join(',')},36\n`),
    asRead,
  ],
  [
    'with two lines of heads, of which the first is over several columns',
    () => makeFile({ 表: [['地址', null, '情况'], head, usual] }, 'xlsx', { 表: ['A1:B1'] }),
    asRead,
  ],
  [
    'whose table begins in the third column and the fifth line',
    () =>
      saved(
        bookOf(
          { 表: [] },
          (book) => void utils.sheet_add_aoa(sheetIn(book), [head, ['海棠苑', '甲', '?', 1]], { origin: 'C5' }),
        ),
      ),
    { buildings: [], bad: [{ row: 6, column: 'units', text: '?' }] },
  ],
  [
    'with empty sheets, and one that is hidden',
    () =>
      saved(
        bookOf({ Sheet1: [], 旧: [head, usual], 楼栋: [head, usual], Sheet3: [[null]] }, (book) => {
          book.Workbook = { Sheets: [{}, { Hidden: 1 }, {}, {}] }
        }),
      ),
    { ...asRead, hidden: ['旧'], unread: [] },
  ],
  [
    'with days counted from 1900',
    () => saved(bookOf({ 表: [postHead, ['1001', '甲', '海棠苑', '3号楼', '', '', new Date(2024, 0, 12)]] })),
    { posts: [{ awardedOn: '2024-01-12' }], bad: [] },
  ],
  [
    'with days counted from 1904',
    () =>
      saved(
        bookOf({ 表: [postHead, ['1001', '甲', '海棠苑', '3号楼', '', '', new Date(2024, 0, 12)]] }, countedFrom1904),
      ),
    { posts: [{ awardedOn: '2024-01-12' }], bad: [] },
  ],
  [
    'with a day in the evening',
    () => saved(bookOf({ 表: [postHead, ['1001', '甲', '海棠苑', '3号楼', '', '', new Date(2024, 0, 12, 21, 30)]] })),
    { posts: [{ awardedOn: '2024-01-12' }], bad: [] },
  ],
  [
    'with numbers that show zeros in front',
    () =>
      saved(
        bookOf({ 表: [postHead, [12, '甲', '海棠苑', '3号楼']] }, (book) => {
          ;(sheetIn(book).A2 as { z: string }).z = '0000'
        }),
      ),
    { posts: [{ number: '0012' }], bad: [] },
  ],
  [
    'with a formula that came to nothing',
    () =>
      saved(
        bookOf({ 表: [head, usual] }, (book) => {
          sheetIn(book).D2 = { t: 'e', v: 0x17, w: '#REF!', f: 'SUM(#REF!)' }
        }),
      ),
    { buildings: [], bad: [{ column: 'families', text: '#REF!', why: 'not-a-number' }] },
  ],
  [
    'with hidden marks, wide digits and hard blanks',
    () =>
      saved(
        bookOf({
          表: [
            ['\ufeff小\u200b区', '楼 栋', '单元\u00a0', '户\u3000数'],
            ['海棠苑\u200b', '３号楼\u00a0', '１－３', '３６户'],
          ],
        }),
      ),
    asRead,
  ],
  [
    'with numbers with .0 and E',
    () =>
      saved(bookOf({ 表: [postHead, ['1.001E+3', '甲', '海棠苑', '3.0', '1.0'], [1002, '乙', '海 棠 苑', '4', '']] })),
    {
      posts: [
        { number: '1001', units: ['1单元'] },
        { number: '1002', estate: '海棠苑' },
      ],
    },
  ],
  [
    'with cells that are one over several lines',
    () => makeFile({ 表: [head, usual, [null, '4号楼', '1', 12]] }, 'xlsx', { 表: ['A2:A3'] }),
    { buildings: [building], bad: [{ row: 3, column: 'estate', text: '', why: 'empty' }] },
  ],
  [
    'the empty one to fill in, whose example is not read',
    async () => bytesOf(await writeSheets(rosterTemplate())),
    { ...asRead, buildings: [] },
  ],
  [
    'as the desk writes it, with text that begins like a formula',
    async () =>
      bytesOf(
        await writeSheets([
          { name: '楼栋', lines: [head, ['=海棠苑', '+3号楼', '', 36], ['@里', '-1号楼', '', null]] },
        ]),
      ),
    {
      buildings: [
        { estate: '=海棠苑', building: '+3号楼' },
        { estate: '@里', building: '-1号楼' },
      ],
      bad: [],
    },
  ],
  [
    'a picture',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    { buildings: [], posts: [] },
  ],
  ['a document that is no table', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), { failed: 'no-table' }],
  ['half of a file', () => saved(bookOf({ 楼栋: [head, usual] })).slice(0, 900), { failed: 'no-table' }],
  ['nothing', () => new Uint8Array(), { buildings: [], posts: [] }],
  ['far too much', () => new Uint8Array(10_000_001), { failed: 'too-large' }],
]

async function bytesOf(file: Blob) {
  return new Uint8Array(await file.arrayBuffer())
}
