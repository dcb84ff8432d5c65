import { toImport } from '../../desk/app/pages/roster/import/kept-import'
import { readRosterFile } from '../../desk/app/pages/roster/file/read-roster-file'
import { makeFile, type Typed } from '../support/rosters/make-file'
import { at, granted, openWorld, people, type World } from '../support/world'
import { communityId } from '../support/world/at-office'
import type { Row } from './row'

const buildings = 500
const unitsEach = 4

/** Two thousand lines of 楼栋 from a file: read, sent and looked at, taken over. */
export async function rosterRows(): Promise<Row[]> {
  const world = await openWorld()
  try {
    await world.begin()
    const bytes = makeFile({ 楼栋: [['小区', '楼栋', '单元', '户数'], ...lines()] })
    const reading = performance.now()
    const kept = await opened(bytes)
    const since = performance.now()
    const { draft, version } = await previewed(world, kept)
    const until = performance.now()
    granted(await world.as(chen).commitRoster({ ...draft, commandId: world.press(), version }))
    const after = (await world.shelves.one('communities', communityId)).version as number
    const many = `${buildings * unitsEach} lines`
    return [
      { name: `${many} read from an .xlsx`, value: since - reading, unit: 'ms' },
      {
        name: `${many} sent and looked at`,
        value: until - since,
        bound: 3_000,
        unit: 'ms',
        detail: `${draft.parts} parts`,
      },
      { name: 'writes of the community that took them over', value: after - version, bound: 1 },
    ]
  } finally {
    await world.close()
  }
}

const chen = at('desk', people.chen)

function lines(): Typed {
  return Array.from({ length: buildings * unitsEach }, (_, no) => [
    ...['大海棠苑', `${Math.floor(no / unitsEach) + 1}号楼`, `${(no % unitsEach) + 1}单元`],
    12,
  ])
}

async function opened(bytes: Uint8Array) {
  const file = await readRosterFile(bytes)
  if ('failed' in file) throw new Error(`nothing was read: ${file.failed}`)
  return toImport('名册.xlsx', file.sheets, file.hidden)
}

async function previewed(world: World, { formId, parts, presses }: Awaited<ReturnType<typeof opened>>) {
  for (const [part, rows] of parts.entries())
    granted(await world.as(chen).addRosterPart({ commandId: presses[part] ?? '', formId, communityId, part, ...rows }))
  const draft = { formId, communityId, parts: parts.length }
  const { bad, version } = granted(await world.as(chen).previewRoster(draft))
  if (bad.length > 0) throw new Error('a line was not taken')
  return { draft, version }
}
