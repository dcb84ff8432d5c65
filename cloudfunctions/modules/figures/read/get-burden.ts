import type { deskFigures } from '@contract/figures/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { NeedsWithFigures } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { figuresOf, idsIn } from '../figures'
import { spanOf } from '../month'
import { toBurden } from '../to-burden'
import { countedFor } from './counted-for'

/** How much pressing and typing what was settled in a month took; nobody's own work is looked at. */
export const getBurden: UseCase<typeof deskFigures.getBurden, WorkerCaller, NeedsWithFigures> = async (
  input,
  caller,
  needs,
) => {
  const found = await countedFor(input, caller, needs)
  if (!found) return refuse('NOT_FOUND')
  const ids = idsIn(figuresOf(found.counted, found.within, 'inner'), 'settled')
  return toBurden(await needs.figures.handledAmong(ids), spanOf(input.month))
}
