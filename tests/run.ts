import { findBrowser } from './run/browser'
import { checks } from './run/checks'
import { jestProjects } from './run/jest-projects'
import { runStep } from './run/run-step'

/** Everything that must hold before this goes to anyone. `.ci/run` calls it. */
async function main() {
  const browser = await findBrowser()
  const total = { passed: 0, failed: 0 }
  for (const step of [...checks, ...jestProjects(browser)]) {
    const { passed, failed } = await runStep(step)
    total.passed += passed
    total.failed += failed
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
