import { placeKey } from '@contract/estate/plain-place-name'
import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { newEstate } from '../estate/find-building'
import { changeCommunity } from '../office/change-community'
import type { SetUpCommunity } from '../estate/set-up'

type No = Refused<'NOT_FOUND' | 'NAME_TAKEN'>

/** A name that an estate gave up may be another's. */
export const addEstate: UseCase<typeof deskPlaces.addEstate, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { commandId, communityId, name } = input
  const [plain, other] = [newEstate(communityId, name), newEstate(communityId, name, commandId)]
  const after = await changeCommunity<Refused<'NAME_TAKEN'>>(input, caller, needs, (community) =>
    hasEstateNamed(community, name)
      ? refuse('NAME_TAKEN')
      : { ...community, estates: [...community.estates, hasEstate(community, plain) ? other : plain] },
  )
  return after instanceof Refused ? after : { id: hasEstate(after, other) ? other.id : plain.id }
}

export const renameEstate: UseCase<typeof deskPlaces.renameEstate, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { estateId, name } = input
  const after = await changeCommunity<No>(input, caller, needs, (community) => {
    if (community.estates.every(({ id }) => id !== estateId)) return refuse('NOT_FOUND')
    if (hasEstateNamed(community, name, estateId)) return refuse('NAME_TAKEN')
    const estates = community.estates.map((estate) => (estate.id === estateId ? { ...estate, name } : estate))
    return { ...community, estates }
  })
  return after instanceof Refused ? after : { id: estateId }
}

function hasEstate({ estates }: SetUpCommunity, { id }: { id: string }) {
  return estates.some((estate) => estate.id === id)
}

function hasEstateNamed({ estates }: SetUpCommunity, name: string, besides?: string) {
  return estates.some((estate) => estate.id !== besides && placeKey(estate.name) === placeKey(name))
}
