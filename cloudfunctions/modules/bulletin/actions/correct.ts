import { EDITIONS_MAX } from '@contract/bulletin/bulletin'
import type { deskBulletins } from '@contract/bulletin/desk'
import type { Figure } from '@contract/figures/figures'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { published } from '../../../workflow/published'
import type { Bulletin, Written } from '../bulletin'
import { bulletinCommand, isOwn } from '../commands-on-bulletin'
import { readFigures } from '../read-figures'
import { keepsFigures, spokenOf } from '../to-plain'
import { tellsOfPersons, withEdition } from './publish'

type Correction = Pick<Written, 'text' | 'precision'> & { reason: string; figures: Figure[] }

/** What was published was not right: a new edition says why; the old ones stay to be read. */
export const correct = action({
  may: ({ state, editions }: Bulletin) => (state !== 'draft' && editions.length < EDITIONS_MAX) || 'NOT_NOW',
  does: (bulletin, { text, precision, reason, figures }: Correction, key) => {
    const after = { ...bulletin, text, precision, figures, asOf: key.at }
    if (!keepsFigures(text, spokenOf(figures, bulletin.audience, precision))) return refuse('FIGURE_CHANGED')
    if (tellsOfPersons(after, reason)) return refuse('PERSONAL_DATA_FOUND')
    return withEdition(after, 'corrected', reason, key)
  },
})

const change = bulletinCommand(published(correct))

/** The month is counted anew for it. */
export const correctBulletin: UseCase<typeof deskBulletins.correctBulletin, WorkerCaller, DeskNeeds> = async (
  input,
  caller,
  needs,
) => {
  const known = await needs.bulletins.find(input.bulletinId)
  if (!known || !isOwn(known, caller)) return refuse('NOT_FOUND')
  const figures = await readFigures(known, needs)
  return change({ ...input, figures }, caller, needs, { known })
}
