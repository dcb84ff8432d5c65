import { whenChanged } from '../../config/build/when-changed'
import { progress } from '../../config/progress'
import { root } from '../../config/root'

export type Count = { passed: number; failed: number }

/** A step of the tests: throws when it fails, or counts and says what failed. */
export type Step = {
  name: string
  /** Files and folders that it looks at: while they are as they were when it passed, it is not run again. A step without inputs always runs. */
  inputs?: readonly string[]
  /** Steps that must have passed before it begins. */
  after?: readonly Step[]
  /** Gives nothing when it passed, whether anything had to be made, or what it counted. */
  run: () => Promise<void | { made: boolean } | (Count & { says: string })>
}

/** Runs one step unless its inputs are as they were when it passed; shows what it says when it fails, and counts it. */
export async function runStep(step: Step): Promise<Count> {
  const run = step.inputs ? () => unlessUnchanged(step, step.inputs ?? []) : () => passing(step)
  try {
    const { count } = await progress(step.name, run, ({ made }) => (made ? '' : ', unchanged since it passed'))
    return count
  } catch (error) {
    console.log(error instanceof Error ? `${error.message}\n` : error)
    return error instanceof StepFailed ? error.count : { passed: 0, failed: 1 }
  }
}

async function unlessUnchanged(step: Step, inputs: readonly string[]) {
  const { made, result } = await whenChanged({
    name: `step-${step.name.replaceAll(/\W+/g, '-')}`,
    root,
    inputs: [...inputs, 'package-lock.json'],
    make: async () => (await passing(step)).count,
  })
  return { made, count: result }
}

async function passing({ run }: Step) {
  const result = (await run()) ?? { made: true }
  if ('made' in result) return { made: result.made, count: { passed: 1, failed: 0 } }
  if (result.failed > 0) throw new StepFailed(result.says, result)
  return { made: true, count: { passed: result.passed, failed: 0 } }
}

class StepFailed extends Error {
  constructor(
    says: string,
    readonly count: Count,
  ) {
    super(says)
  }
}
