import { chromium } from 'playwright-core'
import { findBrowser } from '../../run/browser'

/** The browser found on this machine, quiet and without a window; `besides` are switches of a test's own. */
export async function openBrowser(besides: readonly string[] = []) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: await findBrowser(), args: [...quietly, ...sandbox, ...besides] })
}

const quietly = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
