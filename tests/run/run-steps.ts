import { forgetStamps } from '../../config/build/when-changed'
import { root } from '../../config/root'
import { runStep, type Count, type Step } from './run-step'

/** Two browsers at once on two cores are slower than a person, and journeys are lost that no person would lose. */
const LANES = 2

/** Runs the steps two at a time, the first of the list first, each when those before it have passed; ends with 1 when one failed. */
export async function runSteps(steps: readonly Step[]) {
  if (process.env.CI) forgetStamps(root)
  const waiting = [...steps]
  const counts = new Map<Step, Count>()
  const running = new Set<Promise<void>>()

  async function lane() {
    while (waiting.length > 0) {
      const index = waiting.findIndex(({ after = [] }) => after.every((step) => counts.has(step)))
      if (index < 0) await Promise.race(running)
      else await runNext(...(waiting.splice(index, 1) as [Step]))
    }
  }

  async function runNext(step: Step) {
    const run = count(step).then((result) => void counts.set(step, result))
    running.add(run)
    await run
    running.delete(run)
  }

  async function count(step: Step): Promise<Count> {
    const missing = step.after?.find((before) => counts.get(before)?.failed)
    if (!missing) return runStep(step)
    console.log(`✗ ${step.name}: not run without ${missing.name}`)
    return { passed: 0, failed: 1 }
  }

  await Promise.all(Array.from({ length: LANES }, lane))
  conclude([...counts.values()])
}

function conclude(counts: Count[]) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
