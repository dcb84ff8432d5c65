import { command, strictInput } from '../procedure'
import { onReport } from './report'
import { reportStatus } from './views'

/** What a worker says of what did not pass the content check: others may read it, or it stays with its writer and the community. */
export const workerContent = {
  passCheck: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
  keepContentHidden: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
}
