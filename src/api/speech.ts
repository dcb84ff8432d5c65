import { speech as contract } from '@contract/speech'
import { createClient } from './client'

/** Everything anybody may ask about what they said aloud. */
export const speech = createClient('speech', contract)
