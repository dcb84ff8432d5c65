import { ask, type Answer } from './ask'
import { make } from './make'
import { table, type Column } from './table'
import type { View } from './view'
import { count } from './words'

export const slowQueries: View = {
  name: 'Slow queries',
  about: 'Queries that looked at every document of a collection with more than 1,000, for want of an index.',
  show: async () => [table(columns, await ask('scans'), 'No query has looked at all of more than 1,000 documents.')],
}

const columns: readonly Column<Answer<'scans'>[number]>[] = [
  { head: 'Collection', cell: ({ collection }) => collection },
  { head: 'Query', cell: ({ shape }) => make('code', {}, shape) },
  { head: 'Times', cell: ({ times }) => count(times), is: 'number' },
  { head: 'Documents', cell: ({ documents }) => count(documents), is: 'number' },
]
