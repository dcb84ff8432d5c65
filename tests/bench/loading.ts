import { execFileSync } from 'node:child_process'
import { doorsIn } from '../../config/build-functions'
import { root } from '../../config/root'
import { median } from './interleaved'
import type { Row } from './row'

const rounds = 15

/** Requiring a built door against requiring the bare SDK, each time in a fresh process. */
export function loadingRows(): Row[] {
  const sdk = `${root}/node_modules/@cloudbase/node-sdk`
  return doorsIn().flatMap((door) => {
    const built = `${root}/dist/cloudfunctions/${door}/index.js`
    const loads = Array.from({ length: rounds }, () => ({ door: load(built), sdk: load(sdk) }))
    const of = (what: 'ms' | 'mb') => {
      const [ours, bare] = [median(loads.map((one) => one.door[what])), median(loads.map((one) => one.sdk[what]))]
      return { value: ours / bare, detail: `${ours.toFixed(1)} ÷ ${bare.toFixed(1)} ${what === 'ms' ? 'ms' : 'MB'}` }
    }
    return [
      { name: `requiring ${door} ÷ the bare SDK, time`, ...of('ms'), bound: 0.9, unit: '×' },
      { name: `requiring ${door} ÷ the bare SDK, memory`, ...of('mb'), bound: 1.2, unit: '×' },
    ]
  })
}

function load(path: string) {
  const script = `const since = performance.now(); require(${JSON.stringify(path)});
    process.stdout.write(JSON.stringify({ ms: performance.now() - since, mb: process.memoryUsage().rss / 1e6 }), () => process.exit())`
  const env = { ...process.env, TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'local' }
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' })) as {
    ms: number
    mb: number
  }
}
