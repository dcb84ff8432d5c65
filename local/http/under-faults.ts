import type { ServerResponse } from 'node:http'
import type { DrawnFaults, OfSome } from '../faults'
import { answerJson } from './answer'

/** What is done of a request, and how it is answered then. */
export interface Work {
  readonly action: string
  readonly response: ServerResponse
  /** Does it, and gives what answers it. */
  readonly perform: () => Promise<() => void>
  /** Asked only while faults are ordered. */
  readonly spoilt?: () => Spoilt
}

/** What a request answers instead under faults that only some requests can have. */
export type Spoilt = Partial<Record<OfSome, () => unknown>>

/** Does a request under the faults ordered for its action: late, not at all, or so that its answer never arrives. */
export async function underFaults(faults: DrawnFaults, { action, response, perform, spoilt: ifAny }: Work) {
  const spoilt = (faults.active().length > 0 && ifAny?.()) || {}
  const fault = faults.draw(action, Object.keys(spoilt) as OfSome[])
  await faults.delay(action)
  if (fault?.kind === 'hang') return
  const instead = fault && spoilt[fault.kind as OfSome]
  if (instead) return answerJson(response, instead())
  if (fault?.kind === 'status')
    return answerJson(response, { code: 'SYS_ERR', message: 'ordered failure' }, fault.status ?? 500)
  const answer = await perform()
  if (fault) response.destroy()
  else answer()
}
