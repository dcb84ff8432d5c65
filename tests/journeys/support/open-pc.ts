import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { root } from '../../../config/root'
import { tokenOf } from '../../support/world/at-desk'
import { openTab } from './open-tab'
import { hardest } from './sizes'

const patienceMs = 30_000

/** A PC's browser at which nobody is signed in yet. */
export async function openPc(browser: Browser, cloudUrl: string, size = { width: 1280, height: 800 }) {
  const context = await browser.newContext({ viewport: size })
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (said) => void (said.type() === 'error' && problems.push(said.text())))
  return {
    page,
    context,
    /** What the browser complained of: a page error, or something that the page's policy forbids. */
    problems,
    goTo: (place: string) => page.goto(`${cloudUrl}/desk/#/${place}`),
    sees: (words: string | RegExp) => page.getByText(words).first().waitFor(),
    press: (words: string | RegExp) => page.getByRole('button', { name: words }).first().click(),
    /** What axe-core calls serious or critical on the page as it stands. */
    async barriers() {
      await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'))
      const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run()')
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
    },
    close: () => context.close(),
  }
}

type Violation = { id: string; impact: string; nodes: { html: string }[] }

export type Pc = Awaited<ReturnType<typeof openPc>>

/** A PC at which this person of the tests' street is signed in already. */
export async function openPcOf(browser: Browser, cloudUrl: string, person: Parameters<typeof tokenOf>[0]) {
  const pc = await openPc(browser, cloudUrl)
  const cookie = { name: 'desk', value: tokenOf(person), domain: '127.0.0.1', path: '/api/desk' }
  await pc.context.addCookies([{ ...cookie, httpOnly: true, secure: true, sameSite: 'Strict' }])
  return pc
}

/** Lets a PC in with the phone of a worker, as they do: the code typed, the number chosen. */
export async function letIn(browser: Browser, cloudUrl: string, pc: Pc, who: string) {
  await pc.page.goto(`${cloudUrl}/desk/`)
  const code = (await pc.page.locator('.login-letters').textContent()) ?? ''
  const phone = await openTab(browser, cloudUrl, who, hardest)
  await phone.open('packages/worker/desk/index')
  await phone.write('或输入码下面的六个字', code)
  await phone.press('下一步')
  await phone.sees('是您面前这台电脑吗？')
  const number = (await pc.page.locator('.login-number').textContent()) ?? ''
  await phone.press(number)
  await phone.sees('电脑打开了')
  await pc.page.locator('.queues').waitFor()
  return phone
}
