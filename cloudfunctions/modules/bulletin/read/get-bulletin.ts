import type { deskBulletins } from '@contract/bulletin/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { allowedActions } from '../../../workflow/action'
import { bulletinActions } from '../actions'
import type { Bulletin, Written } from '../bulletin'
import { isOwn, isReadBy } from '../commands-on-bulletin'
import { spokenOf, toPlain } from '../to-plain'

/** A bulletin with its editions; of a community's, its street reads what is published. */
export const getBulletin: UseCase<typeof deskBulletins.getBulletin, WorkerCaller, DeskNeeds> = async (
  { bulletinId },
  caller,
  { bulletins, figures, now },
) => {
  const bulletin = await bulletins.find(bulletinId)
  if (!bulletin || !isReadBy(bulletin, caller)) return refuse('NOT_FOUND')
  const all = [bulletin, ...bulletin.editions]
  const ids = all.flatMap((written) => written.figures.flatMap(({ ids }) => ids))
  const hidden = new Set(await figures.hiddenAmong([...new Set(ids)], caller))
  const { audience, editions, place, month, state } = bulletin
  const view = (written: Written) => toWrittenView(written, audience, hidden)
  return {
    bulletinId,
    place,
    month,
    audience,
    state,
    editions: editions.length,
    ...view(bulletin),
    allowedActions: isOwn(bulletin, caller) ? allowedActions(bulletinActions, bulletin, { at: now() }) : [],
    published: editions
      .map((edition, no) => ({
        ...view(edition),
        no: no + 1,
        at: edition.at.toISOString(),
        by: edition.by.name ?? place,
        reason: edition.reason,
      }))
      .reverse(),
  }
}

/** What is written, as this reader may know it: nobody counts what they are excluded from. */
function toWrittenView(
  { text, precision, figures, asOf }: Written,
  audience: Bulletin['audience'],
  hidden: Set<string>,
) {
  const known = figures.map(({ code, value, ids }) => {
    const left = ids.filter((id) => !hidden.has(id))
    return { code, value: value - (ids.length - left.length), ids: left }
  })
  const spoken = spokenOf(known, audience, precision)
  return { text, plain: toPlain(text, spoken), precision, figures: spoken, asOf: asOf.toISOString() }
}
