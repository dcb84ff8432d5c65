import { chromium, type Browser, type Page } from 'playwright-core'
import { startCloud, type Cloud } from '../index'
import { browserFile } from './support/browser'
import { buildFunctions, rebuild } from './support/functions'
import { connect } from './support/sdk'

let cloud: Cloud
let root: string
let browser: Browser | undefined
let page: Page
const problems: string[] = []

const tick = `exports.main = async (event) => { console.log('ticked'); return event.Type }`
const minutely = (config = '0 * * * * * *') => ({ triggers: [{ name: 'each-minute', type: 'timer', config }] })

beforeAll(async () => {
  const executablePath = browserFile()
  root = buildFunctions(
    { tick, broken: `exports.main = async () => { throw new Error('as it happens') }` },
    { tick: minutely() },
  )
  cloud = await startCloud({
    port: 0,
    functions: root,
    links: (url) => [{ name: 'a grocer', address: `${url}/console?as=grocer` }],
    definition: { collections: { things: { indexes: [{ fields: { code: 1 }, unique: true }] }, many: {} } },
  })
  const { db, app } = connect(cloud.url)
  await db.collection('things').add([
    { _id: 'a', code: 1, state: 'open', text: '<b>bold</b>' },
    { _id: 'b', code: 2, state: 'closed' },
  ])
  await db.collection('many').add(Array.from({ length: 1001 }, (_, n) => ({ _id: `m${n}`, n })))
  await app.uploadFile({ cloudPath: 'notes/早上.txt', fileContent: Buffer.from('one') })
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
  browser = await chromium.launch({ executablePath, args })
  page = await browser.newPage()
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())))
  await page.goto(`${cloud.url}/console`)
})
afterAll(async () => {
  await browser?.close()
  await cloud?.stop()
})
// A refusal is an answer here; the browser reports its status too.
const onlyRefused = () => expect(problems.splice(0)).toEqual([expect.stringContaining('status of 400')])
afterEach(() => expect(problems).toEqual([]))

const open = (view: string) => page.getByRole('link', { name: view }).click()
const seen = (text: string) => page.getByText(text).first().waitFor({ timeout: 60_000 })
const press = (name: string) => page.getByRole('button', { name }).first().click()
const alert = () => page.getByRole('alert').textContent()

describe('the console', () => {
  it('shows documents, as text and nothing else, each as a whole when it is opened', async () => {
    await seen('<b>bold</b>')
    await seen('2 found in things · indexes: _id_ (unique), code_1 (unique)')
    expect(await page.locator('pre').first().isVisible()).toBe(false)
    await page.locator('summary').first().click()
    expect(JSON.parse((await page.locator('pre').first().textContent())!)).toMatchObject({ _id: 'a', code: 1 })
  })

  it('finds them by a query, in an order', async () => {
    await page.getByLabel('Query').fill('{"state":"closed"}')
    await press('Find')
    await seen('1 found')
    expect(await page.locator('.documents details').count()).toBe(1)
    await page.getByLabel('Query').fill('')
    await page.getByLabel('Order').fill('{"code":-1}')
    await press('Find')
    await seen('2 found')
    expect(await page.locator('.documents summary code:first-child').allTextContents()).toEqual(['b', 'a'])
    await page.getByLabel('Order').fill('')
  })

  it('says what is wrong with a query, until another is right', async () => {
    await page.getByLabel('Query').fill('{"state":{"$unheard":1}}')
    await press('Find')
    await seen('unknown operator: $unheard')
    onlyRefused()
    await page.getByLabel('Query').fill('{state')
    await press('Find')
    await seen('not extended JSON')
    onlyRefused()
    await open('Calls')
    await open('Data')
    await page.locator('.empty', { hasText: 'not extended JSON' }).waitFor()
    onlyRefused()
    await page.getByLabel('Query').fill('')
    await press('Find')
    await page.getByRole('alert').waitFor({ state: 'hidden' })
  })

  it('turns pages, and says which one it is', async () => {
    await press('many')
    await seen('1–50 of 1,001 documents')
    expect(await page.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true)
    await press('Next')
    await seen('51–100 of 1,001 documents')
    await press('Previous')
    await seen('1–50 of')
  })

  it('is gone through with the keyboard alone', async () => {
    await page.getByRole('link', { name: 'Data' }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'People' }).waitFor()
    expect(await page.getByRole('link', { name: 'People' }).getAttribute('aria-current')).toBe('page')
    await page.goBack()
    await page.getByRole('heading', { name: 'Data' }).waitFor()
  })

  it('runs a timer by hand, and shows the call with its log', async () => {
    await open('Timers')
    await press('Run now')
    await seen('Ran')
    await open('Calls')
    await page.getByText('Log').first().click()
    await seen('ticked')
  })

  it('shows what a call was sent and what it answered', async () => {
    await page.getByText('"Type":"Timer"').click()
    const [input, answer] = await page.locator('td[data-head="Input and answer"] pre').allTextContents()
    expect(JSON.parse(input!)).toMatchObject({ Type: 'Timer', TriggerName: 'each-minute' })
    expect(answer).toBe('"Timer"')
  })

  it('opens the app as somebody, in a tab of their own', async () => {
    await open('People')
    const link = page.getByRole('link', { name: 'a grocer' })
    expect(await link.getAttribute('href')).toBe(`${cloud.url}/console?as=grocer`)
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()])
    await tab.getByRole('heading', { name: 'Local cloud' }).waitFor()
    await tab.close()
    await open('Calls')
  })

  it('tells why a call failed, and can leave out the others', async () => {
    await expect(cloud.call('broken', {}, { openId: 'o-one' })).rejects.toThrow()
    await press('Refresh')
    await seen('Error: as it happens')
    await page.getByLabel('Only those that failed').check()
    expect(await page.locator('tbody tr').count()).toBe(1)
    await page.getByLabel('Only those that failed').uncheck()
    expect(await page.locator('tbody tr').count()).toBe(2)
  })

  it('moves the clock', async () => {
    await open('Timers')
    await press('+7 days')
    await seen('(moved)')
    expect(cloud.time.now().getTime() - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    await page.getByLabel('Set the clock to').fill('2031-05-06T08:00')
    await page.getByRole('button', { name: 'Set', exact: true }).click()
    await seen('2031-05-06 08:00:')
    await press('Real time')
    await page.getByText('(moved)').waitFor({ state: 'detached' })
  })

  it('says in a sentence that a timer’s time cannot be read', async () => {
    rebuild(root, 'tick', tick, minutely('every day'))
    await press('Refresh')
    await seen('The timer "each-minute" of tick has no readable time: "every day".')
    onlyRefused()
    rebuild(root, 'tick', tick, minutely())
    await press('Refresh')
    await page.getByRole('alert').waitFor({ state: 'hidden' })
  })

  it('sets faults, tells what they do, and takes them back', async () => {
    await open('Faults')
    await seen('Nothing goes wrong on purpose.')
    await page.getByLabel('Action').fill('database.*')
    await page.getByLabel('Milliseconds').fill('20')
    await press('Add')
    await seen('20 ms')
    await page.getByLabel('Kind').selectOption('status')
    await seen('answers with an HTTP status')
    await page.getByLabel('How often, in %').fill('50')
    await page.getByLabel('HTTP status').fill('503')
    await press('Add')
    await seen('50 %')
    expect(cloud.faults.active()).toEqual([
      { kind: 'delay', action: 'database.*', rate: 0.1, ms: 20 },
      { kind: 'status', rate: 0.5, status: 503 },
    ])
    await press('Remove')
    await page.getByText('20 ms').waitFor({ state: 'detached' })
    expect(cloud.faults.active()).toMatchObject([{ kind: 'status' }])
    cloud.faults.clear()
  })

  it('shows files, and opens them', async () => {
    await open('Files')
    const link = page.getByRole('link', { name: 'notes/早上.txt' })
    await link.waitFor()
    expect(await (await fetch((await link.getAttribute('href'))!)).text()).toBe('one')
  })

  it('shows what WeChat was sent, and orders its next answer', async () => {
    await open('Letters')
    await seen('WeChat was sent nothing yet.')
    await page.getByLabel('Address').selectOption('/cgi-bin/stable_token')
    await page.getByLabel('Error').fill('-1')
    await press('Order the error')
    await seen('The next call of /cgi-bin/stable_token is answered with -1.')
    const body = JSON.stringify({ grant_type: 'client_credential', appid: 'wx', secret: 's' })
    const reply = await fetch(`${cloud.url}/wechat/cgi-bin/stable_token`, { method: 'POST', body })
    expect(await reply.json()).toMatchObject({ errcode: -1 })
    await press('Refresh')
    await page.locator('td .badge.bad', { hasText: '-1' }).waitFor()
    await press('Deliver verdicts on media')
    await seen('0 verdicts delivered.')
  })

  it('tells of queries without an index, with their shape, how often, and of how many documents', async () => {
    await open('Slow queries')
    await seen('No query has looked')
    const { db } = connect(cloud.url)
    await db.collection('many').where({ n: 5 }).update({ m: 1 })
    await press('Refresh')
    await seen('{"n":"?"}')
    expect(await page.locator('tbody td').allTextContents()).toEqual(['many', '{"n":"?"}', '1', '1,001'])
  })

  it.each([1280, 390])('fits a screen of %d pixels', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    for (const view of ['Data', 'People', 'Calls', 'Slow queries', 'Letters', 'Files', 'Timers', 'Faults']) {
      await open(view)
      await page.getByRole('heading', { name: view }).waitFor()
      await page.locator('#view > *').first().waitFor()
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect([view, isWider]).toEqual([view, false])
    }
  })

  it('says when the cloud is gone', async () => {
    await cloud.stop()
    await press('Refresh')
    await seen('The cloud does not answer')
    expect(await alert()).toBe('The cloud does not answer. Is it still running?')
    problems.splice(0)
  })
})
