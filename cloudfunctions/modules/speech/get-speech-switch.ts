import type { speech } from '@contract/speech'
import type { UseCase } from '../../platform/use-case'
import type { Visitor } from '../people/person'
import { isSpeechOn, type SpeechNeeds } from './is-speech-on'

/** Whether what is said aloud is written down in this community's street. */
export const getSpeechSwitch: UseCase<typeof speech.getSpeechSwitch, Visitor, SpeechNeeds> = async (
  { communityId },
  _visitor,
  needs,
) => ({ on: await isSpeechOn(communityId, needs) })
