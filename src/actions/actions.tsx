import { BigButton } from '@/components/big-button'
import { LineButton } from '@/components/line-button'
import type { ActionButton, ActionTable } from './action-table'
import type { Opened } from './opened-thing'
import { PressButton } from './press-button'

/** The named actions of a table, in that order: `next` is the one red button, `button` stands beside it, `line` is one of a list. */
export function Actions<Name extends string, Id extends object, Thing>(props: ActionsProps<Name, Id, Thing>) {
  const { table, names, opened, thing, look = 'button' } = props
  return (
    <>
      {names.map((name) => {
        const entry = table[name]
        if ('card' in entry) return <entry.card key={name} opened={opened} thing={thing} onLeave={opened.closeSheet} />
        if ('press' in entry) return <PressButton key={name} entry={entry} opened={opened} kind={kindOf(entry, look)} />
        const open = () => ('page' in entry ? entry.page(opened.id) : opened.openSheet(name))
        return look === 'line' && entry.icon ? (
          <LineButton key={name} icon={entry.icon} more={entry.more} onClick={open}>
            {entry.words}
          </LineButton>
        ) : (
          <BigButton key={name} kind={kindOf(entry, look)} icon={entry.icon} onClick={open}>
            {entry.words}
          </BigButton>
        )
      })}
    </>
  )
}

type Look = 'next' | 'button' | 'line'

type ActionsProps<Name extends string, Id extends object, Thing> = {
  table: ActionTable<Name, Id, Thing>
  names: readonly Name[]
  opened: Opened<Id>
  thing: Thing
  look?: Look
}

function kindOf({ kind = 'plain' }: Pick<ActionButton<object, unknown>, 'kind'>, look: Look) {
  return look === 'next' ? 'primary' : kind
}
