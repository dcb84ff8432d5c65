import tcb from '@cloudbase/node-sdk'
import { startCloud } from '../../index'
import { connect, type Database } from '../support/sdk'

export interface Subject {
  readonly name: string
  readonly db: Database
  readonly stop: () => Promise<void>
}

/** The collection that the conformance tests fill and empty; on a real environment it has to be made by hand or by us. */
export const COLLECTION = 'conformance_local_cloud'

/** A real environment when CLOUDBASE_ENV with CLOUDBASE_SECRET_ID and CLOUDBASE_SECRET_KEY name one, else the local cloud. */
export async function subject(): Promise<Subject> {
  const { CLOUDBASE_ENV: env, CLOUDBASE_SECRET_ID: secretId, CLOUDBASE_SECRET_KEY: secretKey } = process.env
  if (env !== undefined && secretId !== undefined && secretKey !== undefined) {
    const db = tcb.init({ env, secretId, secretKey }).database() as unknown as Database
    await db.createCollection(COLLECTION).catch(() => undefined)
    return { name: env, db, stop: async () => undefined }
  }
  const cloud = await startCloud({ port: 0, definition: { collections: { [COLLECTION]: {} } } })
  return { name: 'the local cloud', db: connect(cloud.url).db, stop: cloud.stop }
}
