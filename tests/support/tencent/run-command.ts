import { spawn } from 'node:child_process'
import { root } from '../../../config/root'
import { keys } from './an-operator'

/** Gives a command as an operator gives it: with their keys, and nothing else, in its environment. */
export function runCommand(script: string, args: readonly string[], more: Readonly<Record<string, string>>) {
  return new Promise<{ code: number | null; lines: string[] }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      cwd: root,
      env: {
        ...process.env,
        ...{ TENCENTCLOUD_SECRETID: keys.secretId, TENCENTCLOUD_SECRETKEY: keys.secretKey },
        ...{ TENCENTCLOUD_REGION: 'ap-shanghai', LIANXINQIAO_SECRET: '' },
        ...{ WECHAT_APPID: 'wx1', WECHAT_SECRET: 's', TEMPLATE_RESIDENT: 'r', TEMPLATE_STAFF: 't' },
        ...more,
      },
    })
    const said: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => said.push(part))
    child.stderr.on('data', (part: Buffer) => said.push(part))
    child.on('close', (code) => resolve({ code, lines: Buffer.concat(said).toString().trim().split('\n') }))
  })
}
