import * as z from 'zod/mini'
import { tcb, type TencentCloud } from '../tencent-cloud'

const answer = z.object({ Data: z.nullish(z.array(z.object({ Bucket: z.string(), Status: z.string() }))) })

export type FoundHosting = {
  bucket: string
  isOnline: boolean
  /** The hash of each file of the desk, by key. */
  files: ReadonlyMap<string, string>
}

/** Reads the static hosting and what lies on it of the desk; nothing where there is none. */
export async function readHosting(cloud: TencentCloud): Promise<FoundHosting | null> {
  const store = await readStore(cloud)
  if (!store) return null
  return { ...store, files: store.isOnline ? await cloud.bucket(store.bucket).list('desk/') : new Map() }
}

export async function readStore(cloud: TencentCloud) {
  const [store] = z.parse(answer, await cloud.ask(tcb('DescribeStaticStore', { EnvId: cloud.env }))).Data ?? []
  return store ? { bucket: store.Bucket, isOnline: store.Status === 'online' } : null
}
