import type { Outcome } from '../platform/connect-wechat'
import { claimLetters, TIMES_ASKED } from './claim-letters'
import type { Due, MailThings } from './due-things'
import type { Audience, Letter } from './letter'
import { dueLetters } from './outbox'
import type { PostOfTick } from './post'
import { past, toLetterState, type Sent } from './to-letter-state'
import { withLettersSettled, type Became } from './with-letters-settled'
import { audienceOf, writeOut, type Addressed } from './write-out'

/** How often a thing is read anew that somebody changes at the same time. */
const TRIES = 3

/** So many persons are written to between one claim and its end. */
const PERSONS_AT_ONCE = 50

/** Sends what is due of one thing, each letter once: written out, claimed together with the thing, sent, and what became of them put down in one write. What the database does not answer for, or WeChat was not asked for, stays waiting; what WeChat does not take never holds up the work. Says whether nothing is left. */
export async function deliverLetters<Thing extends Due, Needs>(
  known: Thing,
  things: MailThings<Thing, Needs>,
  needs: Needs,
  post: PostOfTick,
  tries = TRIES,
): Promise<boolean> {
  const delivery = things.delivery(known, needs)
  const letters = firstOf(dueLetters(known.letters, post.now()))
  if (letters.length === 0) return known.dueAt === null || known.dueAt > post.now()
  if (!post.wechat.isOpen()) return false

  const written = await Promise.all(letters.map((letter) => writeOut(letter, delivery, post)))
  const claimed = await claimLetters(known, written, things, needs, post)
  if (!claimed) {
    const standing = tries > 1 ? await things.store(needs).find(known._id) : null
    return standing !== null && deliverLetters(standing, things, needs, post, tries - 1)
  }
  const isUrgent = things.isUrgent(known)
  const sent = await Promise.all(
    written.map(async ({ key, letter, messages }) => {
      const each = messages === 'past' ? [] : await sendEach(messages, post)
      return {
        key,
        letter,
        each,
        became: messages === 'past' ? past : toLetterState(letter, each, post.now(), isUrgent),
      }
    }),
  )
  const became = Object.fromEntries(sent.map(({ key, became }) => [key, became]))
  const [settled] = await Promise.all([settle(claimed, became, things, needs, post), noteCredits(sent, post)])
  return settled === null || deliverLetters(settled, things, needs, post)
}

/** Those that are written to so many persons at most; one letter in any case. */
function firstOf(letters: [string, Letter][]) {
  let persons = 0
  return letters.filter(([, { ids }], index) => (persons += Math.max(1, ids.length)) <= PERSONS_AT_ONCE || index === 0)
}

/** Puts down what became of the letters; where the database does not take that, a later tick puts them down as failed. */
async function settle<Thing extends Due, Needs>(
  claimed: Thing,
  became: Record<string, Became>,
  things: MailThings<Thing, Needs>,
  needs: Needs,
  { now, tick }: PostOfTick,
): Promise<Thing | null> {
  const next = (thing: Thing) => withLettersSettled(thing, became, things, now(), tick.id)
  for (let told = 0; told < TIMES_ASKED; told++) {
    const settled = await things
      .store(needs)
      .settle(claimed, next)
      .catch(() => undefined)
    if (settled !== undefined) return settled
  }
  return null
}

/** Sends them side by side: whoever could not be told keeps nobody else from hearing it. */
function sendEach(messages: readonly Addressed[], { wechat }: PostOfTick): Promise<Sent[]> {
  return Promise.all(messages.map(async ({ personId, message }) => ({ personId, outcome: await wechat.send(message) })))
}

/** Counts what the persons may still be sent; a letter does not wait for that, nor does it fail by it. */
async function noteCredits(sent: readonly { letter: Letter; each: readonly Sent[] }[], { credits, now }: PostOfTick) {
  const of = (audience: Audience, wanted: Outcome) =>
    sent
      .filter(({ letter }) => audienceOf(letter) === audience)
      .flatMap(({ each }) => each.filter(({ outcome }) => outcome === wanted).map(({ personId }) => personId))
  const noted = (['resident', 'staff'] as const).flatMap((audience) => [
    credits.noteSent(of(audience, 'sent'), audience),
    credits.noteUsedUp(of(audience, 'no-credit'), audience, now()),
  ])
  await Promise.allSettled(noted)
}
