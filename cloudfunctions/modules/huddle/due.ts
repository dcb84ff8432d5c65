import type { ClockNeeds } from '../../needs'
import type { DueThings } from '../../workflow/due-things'
import { askAboutContent } from '../meeting/checks/ask-about-content'
import { withContentAnswers } from '../meeting/checks/with-content-answers'
import { metAt, minutesDueAt } from '../meeting/meeting-times'
import { nextDueAt } from '../meeting/next-due-at'
import { householdsIn, type Huddle } from './huddle'
import { huddleDelivery } from './letter-delivery'
import { withLetterToPosts } from './letters'

/** What time does to a huddle: the evening before, having met, minutes that are owed, letters. */
export const dueHuddles: DueThings<Huddle, ClockNeeds> = {
  store: ({ huddles }) => huddles,
  kept: 'meetings',
  passTime: async (known, key, needs) => {
    const answers = await askAboutContent(known, key.at, needs)
    const next = (huddle: Huddle) => withTimePassed(withContentAnswers(huddle, answers, key.at), key.at)
    return needs.huddles.change(known._id, key, next, { known })
  },
  delivery: huddleDelivery,
  isUrgent: () => false,
  nextDueAt,
}

/** The huddle with what time has brought: the posts that are called are reminded, it has met, whoever called it is asked for the minutes. */
export function withTimePassed(huddle: Huddle, at: Date): Huddle {
  if (huddle.state === 'met') return withMinutesAsked(huddle, at)
  if (huddle.state !== 'published') return huddle
  const reminded = huddle.remindAt && huddle.remindAt <= at ? withReminder(huddle, at) : huddle
  return at >= metAt(huddle) ? { ...reminded, state: 'met' } : reminded
}

function withReminder(huddle: Huddle, at: Date): Huddle {
  const ids = householdsIn(huddle).map(({ id }) => id)
  return {
    ...huddle,
    remindAt: null,
    letters: withLetterToPosts(huddle.letters, 'huddle-tomorrow', 'household', ids, at),
  }
}

function withMinutesAsked(huddle: Huddle, at: Date): Huddle {
  if (huddle.minutesAskedAt || at < minutesDueAt(huddle)) return huddle
  const { kind, id } = huddle.hostedBy
  // Of a street by the post, for whoever of its workers called it may be gone.
  const letters = withLetterToPosts(huddle.letters, 'huddle-minutes-due', kind, [id], at)
  return { ...huddle, minutesAskedAt: at, letters }
}
