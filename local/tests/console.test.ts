import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { startCloud, type Cloud } from '../index'
import { buildFunctions } from './support/functions'
import { connect } from './support/sdk'

const browserFile = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((file) => file !== undefined && existsSync(file))

let cloud: Cloud
let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  const root = buildFunctions(
    { tick: `exports.main = async (event) => { console.log('ticked'); return event.Type }` },
    { tick: { triggers: [{ name: 'each-minute', type: 'timer', config: '0 * * * * * *' }] } },
  )
  cloud = await startCloud({ port: 0, functions: root, definition: { collections: { things: {} } } })
  const { db, app } = connect(cloud.url)
  await db.collection('things').add([
    { _id: 'a', state: 'open', text: '<b>bold</b>' },
    { _id: 'b', state: 'closed' },
  ])
  await app.uploadFile({ cloudPath: 'notes/one.txt', fileContent: Buffer.from('one') })
  browser = await chromium.launch({
    executablePath: browserFile,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  page = await browser.newPage()
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())))
  await page.goto(`${cloud.url}/console`)
})
afterAll(async () => {
  await browser.close()
  await cloud.stop()
})

const open = (tab: string) => page.getByRole('tab', { name: tab }).click()
const seen = (text: string) => page.getByText(text).first().waitFor({ timeout: 5000 })

describe('the console', () => {
  it('shows documents, as text and nothing else, and finds them by a query', async () => {
    await seen('<b>bold</b>')
    await page.getByLabel('Query').fill('{"state":"closed"}')
    await page.getByRole('button', { name: 'Find' }).click()
    await seen('1 found')
    expect(await page.locator('tbody tr').count()).toBe(1)
  })

  it('says what is wrong with a query', async () => {
    await page.getByLabel('Query').fill('{"state":{"$unheard":1}}')
    await page.getByRole('button', { name: 'Find' }).click()
    await seen('unknown operator: $unheard')
    // The refusal is the answer here; the browser reports its status too.
    problems.splice(0)
  })

  it('runs a timer, and shows the call with its log', async () => {
    await open('Timers')
    await page.getByRole('button', { name: 'Run now' }).click()
    await seen('Ran')
    await open('Calls')
    await seen('ticked')
  })

  it('moves the clock', async () => {
    await open('Timers')
    await page.getByRole('button', { name: '+7 days' }).click()
    await seen('(moved)')
    expect(cloud.time.now().getTime() - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    await page.getByRole('button', { name: 'Real time' }).click()
    await page.getByText('(moved)').waitFor({ state: 'detached' })
  })

  it('sets faults', async () => {
    await open('Faults')
    await page.getByLabel('Action').fill('database.*')
    await page.getByRole('button', { name: 'Add' }).click()
    await seen('Remove')
    expect(cloud.faults.active()).toEqual([{ kind: 'delay', action: 'database.*', rate: 0.1 }])
    cloud.faults.clear()
  })

  it('shows files, and what is still empty', async () => {
    await open('Files')
    await seen('notes/one.txt')
    await open('Letters')
    await seen('WeChat was sent nothing yet.')
    await open('Slow queries')
    await seen('No query has looked')
    expect(problems).toEqual([])
  })
})
