import { PARTS_MAX } from '@contract/roster/desk'
import { ROWS_MAX } from '@contract/roster/rows'
import { FILE_MB_MAX, readRosterFile } from '../file/read-roster-file'
import { rowsIn, toImport, type KeptImport } from './kept-import'

/** Reads the file that somebody chose; a sentence where there is nothing to take over. */
export async function openFile(file: File): Promise<KeptImport | { problem: string }> {
  const read = await readRosterFile(new Uint8Array(await file.arrayBuffer()))
  if ('failed' in read) return { problem: failures[read.failed] }
  const begun = toImport(file.name, read.sheets, read.hidden)
  if (begun.tables.length === 0) return { problem: noTable }
  if (rowsIn(begun) > ROWS_MAX || begun.parts.length > PARTS_MAX) return { problem: tooMany }
  return rowsIn(begun) === 0 && begun.bad.length === 0 ? { problem: empty } : begun
}

const failures = {
  locked: '这个文件有密码，读不了。请先去掉密码，再传一次。',
  'no-table': '这个文件打不开，不像一张表格。请另存成.xlsx，再传一次。',
  'too-large': `这个文件超过${FILE_MB_MAX}MB了。请只留楼栋和中心户两张表，再传一次。`,
}
const noTable = '没有找到楼栋或中心户的表。表头要有【小区】【楼栋】，或者【编号】【名称】。可以先下载空表，照着填。'
const tooMany = `一次最多${ROWS_MAX}行，这个文件里还要多。请分几次传。`
const empty = '表头都对，下面还没有填。'
