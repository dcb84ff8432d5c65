import type { WrittenHuddle } from '@contract/huddle/huddle'
import type { Refusal } from '@contract/refusal'
import type { WorkerCaller } from '../../access/worker-caller'
import type { HuddleNeeds } from '../../needs'
import type { Already } from '../../platform/open-collection'
import { Refused, refuse } from '../../platform/refuse'
import type { Asked } from '../../platform/use-case'
import type { Action } from '../../workflow/action'
import type { PublishedText } from '../content/find-personal-data'
import { hostSays } from '../meeting/checks/host-says'
import { huddleCommand, isKnownTo, type HuddleFacts, type OnHuddle } from './commands-on-huddle'
import { findWordsOfPeople } from './find-words-of-people'
import type { Huddle } from './huddle'

/** A command with words in it that others read: not taken where they could tell who somebody is, and for whoever may know of the huddle what in them could. */
export function writtenCommand<Input extends object, Code extends Refusal, No extends Refused = never>(
  action: Action<Huddle, HuddleFacts, Input, Code, No>,
  textsOf: (input: Input) => readonly PublishedText[],
) {
  const change = huddleCommand(hostSays(action))
  return async (
    input: OnHuddle & Input & { allowedWords?: string[] | undefined },
    caller: WorkerCaller,
    needs: HuddleNeeds & Asked,
    already?: Already<Huddle>,
  ): Promise<WrittenHuddle | Refused<Code | 'NOT_FOUND' | 'WORDS_REFUSED'> | No> => {
    const found = findWordsOfPeople(textsOf(input), input.allowedWords)
    if (found) {
      const huddle = already?.known ?? (await needs.huddles.find(input.meetingId))
      return huddle && isKnownTo(huddle, caller) ? found : refuse('NOT_FOUND')
    }
    const after = await change(input, caller, needs, already)
    return after instanceof Refused ? after : { saved: true, ...after }
  }
}
