import { ask, type Answer } from './ask'
import { make } from './make'
import { table, type Column } from './table'
import type { View } from './view'
import { bytes, time } from './words'

export const files: View = {
  name: 'Files',
  about: 'What was uploaded, newest first. A link opens the file for ten minutes.',
  show: async () => [table(columns, await ask('files'), 'No files yet.')],
}

const columns: readonly Column<Answer<'files'>[number]>[] = [
  { head: 'When', cell: ({ at }) => time(at), is: 'narrow' },
  { head: 'Path', cell: ({ path, link }) => make('a', { href: link, target: '_blank', rel: 'noopener' }, path) },
  { head: 'Kind', cell: ({ type }) => type },
  { head: 'Size', cell: ({ size }) => bytes(size), is: 'number' },
  { head: 'From', cell: ({ openId }) => openId ?? 'a function' },
]
