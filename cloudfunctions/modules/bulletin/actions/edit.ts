import type { deskBulletins } from '@contract/bulletin/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { published } from '../../../workflow/published'
import type { Bulletin, Written } from '../bulletin'
import { bulletinCommand } from '../commands-on-bulletin'
import { keepsFigures, spokenOf } from '../to-plain'

/** The words of a draft are changed, and whether it speaks exactly; its numbers are the month's. */
export const edit = action({
  may: ({ state }: Bulletin) => state === 'draft' || 'NOT_NOW',
  does: (bulletin, { text, precision }: Pick<Written, 'text' | 'precision'>) =>
    keepsFigures(text, spokenOf(bulletin.figures, bulletin.audience, precision))
      ? { ...bulletin, text, precision }
      : refuse('FIGURE_CHANGED'),
})

export const editBulletin: UseCase<typeof deskBulletins.editBulletin, WorkerCaller, DeskNeeds> = bulletinCommand(
  published(edit),
)
