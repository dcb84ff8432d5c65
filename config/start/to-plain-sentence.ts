import { Refused } from 'local-cloudbase'

/** One sentence for a problem of this machine; a problem of ours keeps its trace. */
export function toPlainSentence(problem: unknown) {
  if (problem instanceof Refused) return problem.message
  const { code, address, port } = (problem ?? {}) as NodeJS.ErrnoException & { address?: string; port?: number }
  if (code === 'ENOSPC') return 'The disk is full; nothing that was acknowledged is lost. Make room and start again.'
  if (code === 'EACCES' || code === 'EROFS') return `This folder cannot be written to: ${(problem as Error).message}.`
  if (code === 'ECONNREFUSED' && address === '127.0.0.1')
    return `No local cloud answers at port ${port}; npm start opens one, npm start -- --empty one without a street.`
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
}
