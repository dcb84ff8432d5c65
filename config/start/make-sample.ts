import { renameSync, rmSync } from 'node:fs'
import { fillSample } from '../sample'
import { localEnvironment } from './local-environment'
import { openCloud } from './open-cloud'

/** Makes a data folder with the sample street in it: whole, or not at all when it is interrupted. */
export async function makeSample(data: string) {
  const unfinished = `${data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  // Without timers: the sample sets the clock back and lets things happen day by day.
  const cloud = await openCloud({ port: 0, data: unfinished, timers: false })
  Object.assign(process.env, localEnvironment(cloud.url))
  try {
    await fillSample(cloud)
  } finally {
    await cloud.stop()
  }
  rmSync(data, { recursive: true, force: true })
  renameSync(unfinished, data)
}
