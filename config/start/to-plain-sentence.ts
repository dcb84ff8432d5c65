import { Refused } from 'local-cloudbase'

/** One sentence for a problem of this machine; a problem of ours keeps its trace. */
export function toPlainSentence(problem: unknown) {
  if (problem instanceof Refused) return problem.message
  const code = (problem as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOSPC') return 'The disk is full; nothing that was acknowledged is lost. Make room and start again.'
  if (code === 'EACCES' || code === 'EROFS') return `This folder cannot be written to: ${(problem as Error).message}.`
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
}
