import type { deskOffice } from '@contract/office/desk'
import { placeKey } from '@contract/estate/plain-place-name'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { changeCommunity as change } from './change-community'
import { changeStreet as changeOwn } from './change-street'
import { findEditor, withEdit } from './edits'
import { streetCopy } from './new-community'
import { unlessChanged } from './save-unless-changed'
import { toOfficeView, toStreetView } from './to-office-view'
import type { SetUpCommunity, SetUpStreet } from '../estate/set-up'

/** A street's phone and area code; its communities carry them from then on. */
export const changeStreet: UseCase<typeof deskOffice.changeStreet, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { commandId, mark, phone, areaCode } = input
  let clash: SetUpStreet | null = null
  const look = (street: SetUpStreet) => toStreetView(street, needs.now(), caller.termId)
  const after = await changeOwn<never>({ commandId, streetId: caller.scope.id }, caller, needs, (street, { at }) => {
    clash = look(street).mark === mark ? null : street
    if (clash) return clash
    const changed = { ...street, phone, areaCode }
    const { mark: after } = look(changed)
    return after === mark ? changed : withEdit(changed, { of: 'office', mark: after }, caller, at)
  })
  if (after instanceof Refused) return after
  if (clash) {
    const now = look(clash)
    return { done: false, now, by: findEditor(clash, { of: 'office', mark: now.mark }, now.name) }
  }
  await needs.offices.spread(streetCopy(after))
  return { done: true }
}

/** A community's name, phones, limits and duties; other duties are another version, to be read anew by whoever takes a post. */
export const changeCommunity: UseCase<typeof deskOffice.changeCommunity, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { communityId, mark, name, phone, silentSms, gas, familiesMax, buildingsMax } = input
  const others = (await needs.estate.communities()).filter(({ _id }) => _id !== communityId)
  const look = (community: SetUpCommunity) => toOfficeView(community, needs.now())
  const { next, answer } = unlessChanged(
    { of: 'office', mark, caller },
    look,
    (community): SetUpCommunity | Refused<'NAME_TAKEN'> => {
      const isTaken = others.some(
        (other) => other.street.id === community.street.id && placeKey(other.name) === placeKey(name),
      )
      if (isTaken) return refuse('NAME_TAKEN')
      const { version, lines } = look(community).duties
      const isSame = lines.join('\n') === input.duties.join('\n')
      return {
        ...community,
        ...{ name, phone, familiesMax, buildingsMax },
        emergency: { ...community.emergency, silentSms, gas },
        duties: isSame ? { version, lines } : { version: version + 1, lines: input.duties },
      }
    },
  )
  return answer(await change(input, caller, needs, next))
}
