import type { BrowserContext } from 'playwright-core'

/** Counts what somebody does in a browser from now on: each tap or click, and each field that is written in. */
export async function countTaps(context: BrowserContext) {
  const done = { taps: 0, fields: 0 }
  await context.exposeFunction('countedTap', () => void done.taps++)
  await context.exposeFunction('countedField', () => void done.fields++)
  await context.addInitScript(watch)
  return done
}

/** Runs in the browser before the page. */
function watch() {
  const told = window as unknown as { countedTap: () => void; countedField: () => void }
  addEventListener('pointerdown', () => told.countedTap(), true)
  addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)) return
      told.countedField()
    },
    true,
  )
}
