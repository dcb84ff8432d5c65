import { readRoster, whereIs } from '@contract/roster/read-roster'
import { readRosterFile } from '../../../desk/app/pages/roster/file/read-roster-file'
import { awkwardBytes } from '../../support/rosters/awkward-bytes'
import { makeFile } from '../../support/rosters/make-file'

const read = async (bytes: Uint8Array) => {
  const file = await readRosterFile(bytes)
  if ('failed' in file) return file
  return { ...readRoster(file.sheets), hidden: file.hidden }
}

describe('the desk reads a roster from a file', () => {
  it.each(awkwardBytes)('%s', async (_, bytes, expected) => expect(await read(await bytes())).toMatchObject(expected))

  it('and finds a cell again in the sheet where it stands, of several that are one table', async () => {
    const head = ['小区', '楼栋', '户数']
    const bytes = makeFile({
      海棠苑: [head, ['海棠苑', '1号楼', 12], ['海棠苑', '2号楼', 12]],
      银杏里: [['银杏里楼栋表'], head, ['银杏里', '1号楼', '许多']],
    })
    const roster = readRoster(((await readRosterFile(bytes)) as { sheets: Parameters<typeof readRoster>[0] }).sheets)
    expect(roster.bad).toMatchObject([{ column: 'families', text: '许多' }])
    expect(roster.bad.map((cell) => whereIs(roster, cell))).toEqual([{ name: '银杏里', row: 3 }])
    expect(roster.buildings.map(({ row }) => row)).toEqual([2, 3])
  })
})
