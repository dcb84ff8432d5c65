import type { deskBulletins } from '@contract/bulletin/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import type { CommandKey } from '../../../workflow/command-key'
import { findPersonalData } from '../../content/find-personal-data'
import type { Bulletin, Written } from '../bulletin'
import { bulletinCommand } from '../commands-on-bulletin'
import { spokenOf, toPlain } from '../to-plain'

/** It is out: as it stands, with what its figures count. Of two who publish at once one does. */
export const publish = action({
  may: ({ state }: Bulletin) => state === 'draft' || 'NOT_NOW',
  does: (bulletin, _, key) =>
    tellsOfPersons(bulletin) ? refuse('PERSONAL_DATA_FOUND') : withEdition(bulletin, 'published', null, key),
})

/** The bulletin with what is written as its newest edition. */
export function withEdition(
  bulletin: Bulletin,
  state: Bulletin['state'],
  reason: string | null,
  { by, at }: CommandKey,
): Bulletin {
  const { text, precision, figures, asOf, editions } = bulletin
  return { ...bulletin, state, editions: [...editions, { text, precision, figures, asOf, at, by, reason }] }
}

/** Whether something in it could tell who somebody is: a phone, a flat. Nobody's name is known to a bulletin. */
export function tellsOfPersons(
  { text, audience, precision, figures }: Written & Pick<Bulletin, 'audience'>,
  more = '',
) {
  const plain = toPlain(text, spokenOf(figures, audience, precision))
  return (
    findPersonalData(
      [plain, more].map((text) => ({ where: 'said', no: 0, text })),
      [],
    ).length > 0
  )
}

export const publishBulletin: UseCase<typeof deskBulletins.publishBulletin, WorkerCaller, DeskNeeds> =
  bulletinCommand(publish)
