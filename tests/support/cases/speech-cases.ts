import { at, granted, people, type World } from '../world'
import { sounds } from '../world/sounds'
import type { Cases } from './case'

const { wang, li } = people
const by = at('speech', wang)

async function spoken(world: World) {
  return { communityId: 'community-1', fileId: await sounds(world).uploaded(wang) }
}

export const speechCases: Cases<'speech'> = {
  getSpeechSwitch: { works: async () => ({ by, input: { communityId: 'community-1' } }), refuses: {} },
  recogniseSound: {
    works: async (world) => ({ by, input: await spoken(world) }),
    refuses: {
      SPEECH_OFF: async (world) => ({ by, input: { ...(await spoken(world)), communityId: 'community-3' } }),
      SOUND_NOT_YOURS: async (world) => ({
        by,
        input: { communityId: 'community-1', fileId: await sounds(world).uploaded(li) },
      }),
      SOUND_TOO_LARGE: async (world) => {
        const { fileId } = await sounds(world).tooLarge(wang)
        return { by, input: { communityId: 'community-1', fileId } }
      },
      TOO_MANY_SOUNDS_TODAY: async (world) => {
        for (let told = 0; told < 30; told++) granted(await world.as(by).recogniseSound(await spoken(world)))
        return { by, input: await spoken(world) }
      },
      NOT_RECOGNISED: async (world) => {
        world.cloud.speech.failNext('RequestLimitExceeded')
        return { by, input: await spoken(world) }
      },
    },
    then: async (world) => world.cloud.speech.failNext('FailedOperation.ErrorRecognize'),
  },
}
