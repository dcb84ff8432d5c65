import { query, strictInput } from '../procedure'
import { operationsView } from './operations'

/** How the service itself is doing, for whoever works for a street. */
export const deskOperations = {
  getOperations: query(strictInput({}), operationsView, ['NOT_FOUND']),
}
