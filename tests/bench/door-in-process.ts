import tcb from '@cloudbase/node-sdk'
import { root } from '../../config/root'
import { localEnvironment } from '../../config/start/local-environment'

/** A door's `main` as the platform calls it, and the bare SDK beside it, both in this process and at the same cloud. */
export function doorInProcess(cloudUrl: string) {
  Object.assign(process.env, localEnvironment(cloudUrl), {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${cloudUrl}/admin` }),
    WX_CONTEXT_KEYS: 'WX_OPENID',
    SILENCE: 'true',
  })
  // What it logs of each answer would stand among the rows.
  console.info = () => undefined
  return {
    database: tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }).database(),
    async call(who: string, door: string, procedure: string, input: object) {
      process.env.WX_OPENID = who
      const reply = await main(door)({ procedure, input })
      if (!reply.ok) throw new Error(`${who} was refused ${procedure}: ${reply.refusal}`)
      return reply.data
    },
  }
}

export type InProcess = ReturnType<typeof doorInProcess>

type Main = (event: object) => Promise<{ ok: true; data: Record<string, unknown> } | { ok: false; refusal: string }>

/** Built code, as deployed. */
function main(door: string) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which door is known only now
  return (require(`${root}/dist/cloudfunctions/${door}/index.js`) as { main: Main }).main
}
