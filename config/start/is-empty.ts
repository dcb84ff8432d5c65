import tcb from '@cloudbase/node-sdk'
import { existsSync } from 'node:fs'
import { openCloud } from './open-cloud'

/** Whether nobody lives in a data folder yet. */
export async function isEmpty(data: string) {
  if (!existsSync(data)) return true
  const cloud = await openCloud({ port: 0, data })
  try {
    const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${cloud.url}/admin` })
    return (await app.database().collection('streets').count()).total === 0
  } finally {
    await cloud.stop()
  }
}
