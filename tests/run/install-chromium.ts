import { spawn } from 'node:child_process'

/** Debian's own browser with Chinese fonts, for the journeys. */
export async function installChromium() {
  await aptGet('update')
  await aptGet('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

function aptGet(...args: string[]) {
  return new Promise<void>((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const child = spawn('apt-get', ['--quiet', ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (part: Buffer) => (complaint += part.toString()))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`apt-get ${args[0]} failed:\n${complaint}`)),
    )
  })
}
