import * as z from 'zod/mini'
import type { Index } from '../desired'
import { tcb, type TencentCloud } from '../tencent-cloud'

const PAGE = 100

const tables = z.object({ Tables: z.nullish(z.array(z.object({ TableName: z.string(), Count: z.number() }))) })

const table = z.object({
  Indexes: z.nullish(
    z.array(
      z.object({
        Name: z.string(),
        Keys: z.array(z.object({ Name: z.string(), Direction: z.string() })),
        Unique: z.optional(z.boolean()),
      }),
    ),
  ),
})

export type FoundCollection = { name: string; count: number; indexes: readonly Index[] }

/** Reads all collections; the indexes of those in which we would have some. */
export async function readCollections(cloud: TencentCloud, ours: ReadonlySet<string>): Promise<FoundCollection[]> {
  const found: { name: string; count: number }[] = []
  for (let offset = 0; ; offset += PAGE) {
    const params = { EnvId: cloud.env, MgoLimit: PAGE, MgoOffset: offset }
    const { Tables } = z.parse(tables, await cloud.ask(tcb('DescribeTables', params)))
    found.push(...(Tables ?? []).map(({ TableName, Count }) => ({ name: TableName, count: Count })))
    if ((Tables ?? []).length < PAGE) break
  }
  const collections: FoundCollection[] = []
  for (const { name, count } of found)
    collections.push({ name, count, indexes: ours.has(name) ? await indexesOf(cloud, name) : [] })
  return collections
}

/** Our own: the platform's begin with an underscore. */
async function indexesOf(cloud: TencentCloud, name: string): Promise<Index[]> {
  const params = { EnvId: cloud.env, TableName: name }
  const { Indexes } = z.parse(table, await cloud.ask(tcb('DescribeTable', params)))
  return (Indexes ?? [])
    .filter((index) => !index.Name.startsWith('_'))
    .map(({ Name, Keys, Unique = false }) => ({
      name: Name,
      fields: Object.fromEntries(Keys.map((key) => [key.Name, key.Direction === '-1' ? -1 : 1])),
      unique: Unique,
    }))
}
