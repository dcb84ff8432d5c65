import { chromium } from 'playwright-core'
import { findBrowser } from '../../run/browser'

/** The browser found on this machine, quiet and without a window. */
export async function openBrowser() {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: await findBrowser(), args: [...quietly, ...sandbox] })
}

const quietly = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
