import tcb from '@cloudbase/node-sdk'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import type { Cloud } from 'local-cloudbase'
import { fillSample } from '../sample'
import { localEnvironment } from './local-environment'

/** Lets the sample street move into a cloud where nobody lives yet; leaves a note in the folder as long as it is under way. */
export async function fillWhenEmpty(cloud: Cloud, data: string) {
  if (!(await isEmpty(cloud))) return
  Object.assign(process.env, localEnvironment(cloud.url))
  writeFileSync(note(data), '')
  await fillSample(cloud)
  rmSync(note(data))
}

/** Removes a data folder in which the sample street was left half moved in. */
export function clearHalfFilled(data: string) {
  if (existsSync(note(data))) rmSync(data, { recursive: true })
}

function note(data: string) {
  return `${data}/half-filled`
}

async function isEmpty({ url }: Cloud) {
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` })
  const { total } = (await app.database().collection('streets').count()) as { total: number }
  return total === 0
}
