import { ask, type Answer } from './ask'
import { make } from './make'
import { table, type Column } from './table'
import type { View } from './view'

export const people: View = {
  name: 'People',
  about: 'The app as somebody, each in a tab of their own, so that several people can be played beside one another.',
  show: async () => [table(columns, await ask('links'), 'Nobody was named when this cloud was started.')],
}

const columns: readonly Column<Answer<'links'>[number]>[] = [
  { head: 'Who', cell: ({ name, address }) => make('a', { href: address, target: '_blank', rel: 'noopener' }, name) },
  { head: 'Address', cell: ({ address }) => make('code', {}, address) },
]
