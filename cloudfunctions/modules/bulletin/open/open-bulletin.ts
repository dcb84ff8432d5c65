import type { deskBulletins } from '@contract/bulletin/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { isOver } from '../../figures/month'
import type { Bulletin } from '../bulletin'
import { isOwn } from '../commands-on-bulletin'
import { newText } from '../new-text'
import { readFigures } from '../read-figures'
import { spokenOf } from '../to-plain'

/** The bulletin of a month in one click; whoever opened it first, there is one for each audience. */
export const openBulletin: UseCase<typeof deskBulletins.openBulletin, WorkerCaller, DeskNeeds> = async (
  { month, audience },
  { scope, post },
  needs,
) => {
  const { bulletins, estate, now } = needs
  const community = scope.kind === 'street' ? null : await estate.communityCard(scope.id)
  const communityId = community?._id ?? null
  const place = { streetId: community?.street.id ?? scope.id, communityId }
  if (!isOwn(place, { scope })) return refuse('NOT_FOUND')
  if (!isOver(month, now())) return refuse('MONTH_NOT_OVER')
  const _id = digest('bulletin', communityId ?? place.streetId, month, audience)
  if (await bulletins.find(_id)) return { bulletinId: _id }

  const figures = await readFigures({ ...place, month, audience }, needs)
  const told = spokenOf(figures, audience, 'exact').filter(({ words }) => words !== null)
  const begun: Bulletin = {
    _id,
    version: 1,
    ...place,
    place: community?.name ?? post.name,
    month,
    audience,
    state: 'draft',
    text: newText(month, told),
    precision: 'exact',
    figures,
    asOf: now(),
    editions: [],
    commands: [],
    at: now(),
  }
  await bulletins.createOnce(begun)
  return { bulletinId: _id }
}
