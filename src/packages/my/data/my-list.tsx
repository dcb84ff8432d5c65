import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Loaded } from '@/components/loaded'
import type { Query } from '@/components/loaded'

/** One kind of thing that we keep of a person; nothing at all where there is none. */
export function MyList<Row>({ title, query, children }: MyListProps<Row>) {
  if (!query.errorText && !query.data?.rows.length) return null
  return (
    <Card title={title}>
      <Loaded query={query} shape='rows'>
        {({ rows }) => rows.map((row, index) => <View key={index}>{children(row)}</View>)}
      </Loaded>
    </Card>
  )
}

type MyListProps<Row> = { title: string; query: Query<{ rows: Row[] }>; children: (row: Row) => ReactNode }
