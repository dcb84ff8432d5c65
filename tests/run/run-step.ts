import { progress } from '../../config/progress'

export type Count = { passed: number; failed: number }

/** A step of the tests: throws when it fails, or counts and says what failed. */
export type Step = { name: string; run: () => Promise<void> | Promise<Count & { says: string }> }

/** Runs one step, shows what it says when it fails, and counts it. */
export async function runStep({ name, run }: Step): Promise<Count> {
  try {
    return await progress(name, async () => {
      const result = await run()
      if (!result) return { passed: 1, failed: 0 }
      if (result.failed > 0) throw new StepFailed(result.says, result)
      return { passed: result.passed, failed: 0 }
    })
  } catch (error) {
    console.log(error instanceof Error ? `${error.message}\n` : error)
    return error instanceof StepFailed ? error.count : { passed: 0, failed: 1 }
  }
}

class StepFailed extends Error {
  constructor(
    says: string,
    readonly count: Count,
  ) {
    super(says)
  }
}
