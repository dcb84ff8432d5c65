import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { startCloud, type Cloud } from '../index'
import { browserFile } from './support/browser'
import { buildFunctions } from './support/functions'

let cloud: Cloud
let browser: Browser

const PAGE = `<!doctype html><title>a page</title>
<script>document.title = 'its own script ran'</script>
<script src="/beside.js"></script>
<body onclick="document.title = 'pressed'"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="></body>`

beforeAll(async () => {
  const web = buildFunctions({})
  writeFileSync(path.join(web, 'index.html'), PAGE)
  writeFileSync(path.join(web, 'beside.js'), `document.title += ', and that beside it'`)
  const functions = buildFunctions({ hello: `exports.main = async () => 'hello'` })
  cloud = await startCloud({ port: 0, web, functions })
  browser = await chromium.launch({ executablePath: browserFile(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(async () => {
  await browser?.close()
  await cloud?.stop()
})

const headersOf = async (at: string, options?: RequestInit) => (await fetch(cloud.url + at, options)).headers

describe('what the cloud answers', () => {
  it.each(['/', '/beside.js', '/anywhere', '/console', '/console/page.js', '/console/api/clock', '/nothing.js'])(
    'is nothing but what it says, and stands in nobody’s frame: %s',
    async (at) => {
      const headers = await headersOf(at)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    },
  )

  it('from a function too', async () => {
    const headers = await headersOf('/call/hello', { method: 'POST', body: '{}' })
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('a page that the cloud serves', () => {
  it('runs its own scripts and those beside it, and no other', async () => {
    const page = await browser.newPage()
    await page.goto(cloud.url)
    expect(await page.title()).toBe('its own script ran, and that beside it')
    await page.evaluate(`
      const script = document.createElement('script')
      script.textContent = 'document.title = "slipped in"'
      document.body.append(script)
    `)
    await page.locator('body').click()
    expect(await page.title()).toBe('its own script ran, and that beside it')
    await page.close()
  })

  it('reads a picture that was just chosen, and asks nobody elsewhere', async () => {
    const page = await browser.newPage()
    await page.goto(cloud.url)
    const read = `fetch(URL.createObjectURL(new Blob(['a picture']))).then((reply) => reply.text())`
    expect(await page.evaluate(read)).toBe('a picture')
    await expect(page.evaluate(`fetch('http://localhost:1/')`)).rejects.toThrow(/Failed to fetch/)
    await page.close()
  })

  it('cannot be framed, not even by a page beside it', async () => {
    const page = await browser.newPage()
    await page.goto(cloud.url)
    const framing = page.waitForEvent('framenavigated')
    await page.evaluate(`
      const frame = document.createElement('iframe')
      frame.src = '/console'
      document.body.append(frame)
    `)
    await framing
    const framed = page.frames().find((frame) => frame !== page.mainFrame())
    expect(await framed?.content()).not.toContain('Local cloud')
    await page.close()
  })
})
