import type { Figures } from './measure-job'

export type JobName = 'report' | 'callback' | 'bench'

/** The three jobs as they were before the screens were made anew. */
const asTheyWere: Record<JobName, Figures> = {
  report: { taps: 5, fields: 1, screens: 7.5, characters: 450 },
  callback: { taps: 4, fields: 0, screens: 4.5, characters: 250 },
  bench: { taps: 3, fields: 0, screens: 5, characters: 400 },
}

/** As the new screens are to be (look.md, “The resident's screens”): nothing scrolls; a report takes five taps and one field, the words of its three screens together; the answer to a callback a tap on the placard page, one that answers and one past what may be left; a seat the list, the meeting, and 我来. Its own list and story scroll. */
const asTheyAreToBe: Record<JobName, Figures> = {
  report: { taps: 5, fields: 1, screens: 1, characters: 200 },
  callback: { taps: 3, fields: 0, screens: 1, characters: 150 },
  bench: { taps: 3, fields: 0, screens: 1, characters: 150 },
}

/** Which of them hold: each job goes over to `asTheyAreToBe` with its new screens. */
export const jobBounds: Record<JobName, Figures> = {
  report: asTheyWere.report, // asTheyAreToBe.report
  callback: asTheyWere.callback, // asTheyAreToBe.callback
  bench: asTheyWere.bench, // asTheyAreToBe.bench
}

/** What is said of a job that is not yet as it is to be. */
export const jobGoals = asTheyAreToBe
