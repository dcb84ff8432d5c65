import type { SoundGiven } from '@contract/schema/sound'
import { requireSounds } from '../find-sound-refusal'

/** What is said about a report, in writing, aloud or both. */
export type Said = { text?: string | undefined; sounds?: readonly SoundGiven[] | undefined }

/** Looks at a resident's sounds before their command is carried out. */
export const heardFromResident = requireSounds(({ key }: { key: string }) => key)

/** Looks at the sounds of whoever holds a post before their command is carried out. */
export const heardFromStaff = requireSounds(({ personId }: { personId: string }) => personId)
