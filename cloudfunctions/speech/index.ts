import { speech } from '@contract/speech'
import { requireSignedIn } from '../access/require-signed-in'
import { getSpeechSwitch } from '../modules/speech/get-speech-switch'
import { recogniseSound } from '../modules/speech/recognise-sound'
import { connect } from '../needs'
import { connectRecogniser } from '../platform/connect-recogniser'
import { serve } from '../platform/serve'

/** The door where what was said aloud is written down: anyone WeChat vouches for, and only what they handed in themselves. */
export const main = serve({
  contract: speech,
  needs: { ...connect(), recogniser: connectRecogniser() },
  caller: requireSignedIn,
  useCases: { getSpeechSwitch, recogniseSound },
})
