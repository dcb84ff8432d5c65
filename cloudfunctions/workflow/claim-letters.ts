import type { PostOfTick } from './post'
import type { Due, MailThings } from './due-things'
import type { Letter, LetterClaim } from './letter'
import { CLAIM_MS } from './tick'
import type { Written } from './write-out'

/** How often the database is asked about letters when it does not answer: given up, they would be neither sent nor waiting. */
export const TIMES_ASKED = 5

/** Takes the letters on and gives the thing with them; nothing when another tick has it, or something happened to it. When no answer comes, they are ours if they are being sent under our claim. */
export async function claimLetters<Thing extends Due, Needs>(
  known: Thing,
  written: readonly Written[],
  { store }: MailThings<Thing, Needs>,
  needs: Needs,
  { tick, now }: PostOfTick,
): Promise<Thing | null> {
  const { claim, find } = store(needs)
  const by: LetterClaim = { id: tick.id, at: now() }
  const until = new Date(by.at.getTime() + CLAIM_MS)
  const keys = written.map(({ key }) => key)
  try {
    return (await claim(known, keys, by, until)) ? withClaim(known, keys, by, until) : null
  } catch (cause) {
    for (let asked = 0; asked < TIMES_ASKED; asked++) {
      const standing = await find(known._id).catch(() => undefined)
      if (standing) return keys.every((key) => standing.letters.entries[key]?.claim?.id === by.id) ? standing : null
      if (standing === null) return null
    }
    throw cause
  }
}

function withClaim<Thing extends Due>(known: Thing, keys: readonly string[], claim: LetterClaim, until: Date): Thing {
  const taken = keys.flatMap((key): [string, Letter][] => {
    const letter = known.letters.entries[key]
    return letter ? [[key, { ...letter, state: 'sending', claim }]] : []
  })
  const entries = { ...known.letters.entries, ...Object.fromEntries(taken) }
  return { ...known, version: known.version + 1, dueAt: until, letters: { ...known.letters, entries } }
}
