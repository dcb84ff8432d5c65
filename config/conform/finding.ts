/** What a real environment said to one of our questions, beside what the local cloud assumes. */
export type Finding = { what: string; is: 'as the local cloud' | 'differs' | 'could not ask'; detail?: string }

/** A table to be kept with the date on which it was asked. */
export function toTable(findings: readonly Finding[]) {
  const lines = findings.map(({ what, is, detail }) => `${is.padEnd(20)}${what}${detail ? ` (${detail})` : ''}`)
  const count = (kind: Finding['is']) => findings.filter(({ is }) => is === kind).length
  return [
    ...lines,
    `${count('as the local cloud')} as the local cloud, ${count('differs')} differ, ${count('could not ask')} could not be asked`,
  ]
}

/** Asks; what breaks could not be asked, and says why in the platform's own words. */
export async function finding(
  what: string,
  ask: () => Promise<Omit<Finding, 'what' | 'is'> & { isSame: boolean }>,
): Promise<Finding> {
  try {
    const { isSame, ...rest } = await ask()
    return { what, is: isSame ? 'as the local cloud' : 'differs', ...rest }
  } catch (problem) {
    const { code, message } = problem as { code?: string; message?: string }
    return { what, is: 'could not ask', detail: [code, message].filter(Boolean).join(': ').slice(0, 200) }
  }
}
