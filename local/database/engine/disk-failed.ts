/** The disk did not take a write, and nothing of it stayed; what is kept can be read on. */
export class DiskFailed extends Error {
  override readonly name = 'DiskFailed'
}

/** What a write that failed is told, in one plain sentence. */
export const diskFailed = (problem: unknown) => new DiskFailed(`${reasonOf(problem)}; nothing of this was written.`)

/** Why a disk or a folder takes nothing, as the beginning of a sentence. */
export function reasonOf(problem: unknown): string {
  const { message, code } = problem instanceof Error ? (problem as NodeJS.ErrnoException) : { message: String(problem) }
  const known = REASONS.find(([signs]) => signs.test(`${code ?? ''} ${message}`))
  return known?.[1] ?? `The disk refused a write (${message})`
}

/** As Node and SQLite word it. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|database or disk is full/, 'The disk is full'],
  [/EACCES|EPERM|EROFS|SQLITE_READONLY|readonly database|unable to open database/, 'The folder cannot be written to'],
  [/EEXIST|ENOTDIR/, 'There is a file where the folder should be'],
]
