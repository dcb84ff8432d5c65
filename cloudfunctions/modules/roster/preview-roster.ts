import type { deskRoster } from '@contract/roster/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { planRoster } from './plan-roster'
import { readDraft } from './read-draft'

/** What a roster would come to, as things stand. */
export const previewRoster: UseCase<typeof deskRoster.previewRoster, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const draft = await readDraft(input, caller, needs)
  if (!draft) return refuse('NOT_FOUND')
  const { bad, counts } = planRoster(draft.community, draft.rows, draft.taken, needs.now())
  return { bad, ...counts, version: draft.community.version }
}
