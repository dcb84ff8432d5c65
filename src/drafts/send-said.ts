import type { Reply } from '@contract/refusal'
import type { SoundGiven } from '@contract/schema/sound'
import { tidied } from '@contract/schema/text'
import type { DraftSound } from './draft-sound'
import { unreachable } from './send-photos'
import { sendSounds } from './send-sounds'
import type { AskSoundFolder } from './send-sounds'

/** Sends what is said on a sheet: its sounds first, then the words, as far as there are any. */
export function sendSaid<Input extends Sent, Data>(
  askFolder: AskSoundFolder,
  ask: (input: Input) => Promise<Reply<Data>>,
) {
  return async ({ text, sounds, ...rest }: Saying<Input>): Promise<Reply<Data>> => {
    const sent = await sendSounds(askFolder, sounds)
    if (!sent) return unreachable
    // What is not said is the input's, field by field.
    return ask({ ...rest, text: tidied(text) || undefined, sounds: sent } as unknown as Input)
  }
}

type Saying<Input> = Omit<Input, keyof Sent> & { text: string; sounds: readonly DraftSound[] }
type Sent = { text?: string | undefined; sounds?: SoundGiven[] | undefined }
