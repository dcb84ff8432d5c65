import type { DeskNeeds } from '../../needs'
import { figuresOf } from '../figures/figures'
import { readMonth } from '../figures/read-month'
import type { Bulletin } from './bulletin'

/** Counts a month of a bulletin's place, for its audience. */
export async function readFigures(
  { streetId, communityId, month, audience }: Pick<Bulletin, 'streetId' | 'communityId' | 'month' | 'audience'>,
  needs: DeskNeeds,
) {
  const places = (await needs.estate.communities()).filter(({ _id, street }) =>
    communityId === null ? street.id === streetId : _id === communityId,
  )
  return figuresOf(
    await readMonth(places, month, needs),
    communityId === null ? { streetId } : { communityId },
    audience,
  )
}
