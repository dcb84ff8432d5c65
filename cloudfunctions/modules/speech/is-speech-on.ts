import type { Needs } from '../../needs'
import type { Recogniser } from '../../platform/connect-recogniser'

export type SpeechNeeds = Needs & { recogniser: Recogniser | null }

/** Whether there is somebody to write down what is said, and the community's street wants it. */
export async function isSpeechOn(communityId: string, { recogniser, estate }: SpeechNeeds) {
  const community = recogniser && (await estate.communityCard(communityId))
  const street = community && (await estate.street(community.street.id))
  return street?.speech === true
}
