import year2026 from 'chinese-days/dist/years/2026.json'

/** The days off of a year and the weekends that are worked, as the State Council published them; by year and day. */
type PublishedYear = {
  holidays: Readonly<Partial<Record<string, string>>>
  workdays: Readonly<Partial<Record<string, string>>>
}

/** The years that a promise can still be counted in; the package holds more, and functions that read the machine's own time. */
export const publishedYears: Readonly<Partial<Record<string, PublishedYear>>> = { 2026: year2026 }
