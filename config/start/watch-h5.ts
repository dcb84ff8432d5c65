import { spawn } from 'node:child_process'
import { root } from '../root'

/** Taro's own hot reload, which sends calls on to the local cloud; ends with this process. */
export function watchH5(port: number) {
  const taro = `${root}/node_modules/@tarojs/cli/bin/taro`
  const child = spawn(process.execPath, [taro, 'build', '--type', 'h5', '--watch'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', LOCAL_CLOUD: `http://127.0.0.1:${port}` },
    stdio: 'inherit',
  })
  process.once('exit', () => child.kill())
}
