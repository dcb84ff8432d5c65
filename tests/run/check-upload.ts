import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../config/root'
import { loadCi, requireFromCi } from '../../config/upload/load-ci'
import { sendToWeChat } from '../../config/upload/send-to-wechat'

const WECHAT = 'https://servicewechat.com'

/** Throws unless WeChat's own tool takes the built mini-program and sends it, with version, description and a signature, to a WeChat on this machine. */
export async function checkUpload() {
  const ci = await loadCi()
  const wechat = await startWeChat()
  sendTo(wechat.url)
  const key = join(mkdtempSync(join(tmpdir(), 'upload-')), 'private.key')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(key, privateKey.export({ type: 'pkcs1', format: 'pem' }))
  try {
    const sizes = await sendToWeChat(ci, {
      appid: 'wx0123456789abcdef',
      privateKeyPath: key,
      projectPath: root,
      version: '0.1.0',
      description: 'a rehearsal',
      robot: 7,
    })
    const asked = wechat.asked.join('\n')
    const missing = ['getrandstr', 'upload'].filter((path) => !asked.includes(`/wxa/ci/${path}`))
    if (missing.length > 0 || !sizes.some(({ name, bytes }) => name === '__APP__' && bytes > 0))
      throw new Error(`Not all was sent (${missing.join(', ')}), or no sizes came back.\n${asked}`)
    for (const word of ['0.1.0', 'rehearsal', 'robot=7'])
      if (!asked.includes(word)) throw new Error(`WeChat was not told ${word}:\n${asked}`)
  } finally {
    await wechat.stop()
  }
}

/** The tool knows WeChat by a list of addresses. */
function sendTo(url: string) {
  const addresses = requireFromCi('dist/config/url.config') as Record<string, unknown>
  for (const [name, address] of Object.entries(addresses))
    if (typeof address === 'string') addresses[name] = address.replace(WECHAT, url)
}

async function startWeChat() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(decodeURIComponent(path))
    request.resume().on('end', () => {
      const answer = Object.entries(answers).find(([name]) => path.startsWith(`/wxa/ci/${name}`))?.[1] ?? {}
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ errCode: 0, ...answer }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, stop }
}

const answers = {
  getrandstr: { data: { randomString: 'a-random-string' } },
  getattr: {
    data: {
      appType: 0,
      isSuperApp: false,
      platform: true,
      gameApp: false,
      setting: { MaxCodeSize: 2048, MaxSubPackageSubCodeSize: 2048, MaxSubPackageFullCodeSize: 20480 },
    },
  },
  upload: { body: { subpackage_info: [{ name: '__APP__', size: 490_000 }] } },
}
