import { aRoster } from '../../support/rosters/a-roster'
import { makeFile } from '../../support/rosters/make-file'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** An .xlsx as somebody's PC has it: 40 buildings of two estates and 17 households; `slip` makes a slip of the pen first. */
export function rosterFile(slip: (sheets: ReturnType<typeof aRoster>) => void = () => undefined) {
  const sheets = aRoster()
  slip(sheets)
  return { name: '海棠社区名册.xlsx', mimeType: type, buffer: Buffer.from(makeFile(sheets)) }
}
