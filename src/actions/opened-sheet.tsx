import { KeptSheet } from '@/drafts/kept-sheet'
import { sheetDraftName } from '@/drafts/sheet-drafts'
import type { ActionTable } from './action-table'
import type { Opened } from './opened-thing'

/** The sheet that was opened, if any; it stays while the thing beneath it changes, and so does what was written on it. */
export function OpenedSheet<Name extends string, Id extends object, Thing>(props: OpenedSheetProps<Name, Id, Thing>) {
  const { table, opened, thing } = props
  const { sheet: name } = opened
  if (!isNamedIn(table, name)) return null
  const entry = table[name]
  if (!('sheet' in entry)) return null
  const draft = sheetDraftName(JSON.stringify(opened.id), name)
  return (
    <KeptSheet key={draft} name={draft}>
      <entry.sheet opened={opened} thing={thing} onLeave={opened.closeSheet} />
    </KeptSheet>
  )
}

function isNamedIn<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
  name: string | undefined,
): name is Name {
  return name !== undefined && name in table
}

type OpenedSheetProps<Name extends string, Id extends object, Thing> = {
  table: ActionTable<Name, Id, Thing>
  opened: Opened<Id>
  thing: Thing
}
