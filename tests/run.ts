import { findBrowser } from './run/browser'
import { buildChecks, desk, doors, h5, weapp } from './run/builds'
import { checks } from './run/checks'
import { runSteps } from './run/run-steps'
import { tests } from './run/tests'

/** Everything that must hold before this goes to anyone. `.ci/run` calls it. */
async function main() {
  process.env.CHROME_PATH = await findBrowser()
  await runSteps([desk, doors, h5, weapp, ...checks, ...buildChecks, ...tests])
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
