const notice = document.querySelector<HTMLElement>('#notice')!

/** Runs what a person asked for, and shows in words what goes wrong. */
export const guarded =
  <Given extends readonly unknown[]>(work: (...given: Given) => Promise<void> | void) =>
  (...given: Given): void =>
    void run(() => work(...given))

async function run(work: () => Promise<void> | void): Promise<void> {
  try {
    await work()
    notice.hidden = true
  } catch (problem) {
    notice.textContent = problem instanceof Error ? problem.message : String(problem)
    notice.hidden = false
  }
}
