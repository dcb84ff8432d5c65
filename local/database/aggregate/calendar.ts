const DAY_MS = 86_400_000

/** All of a date's members here are those of UTC. The first of January is day 1. */
export const dayOfYear = (date: Date) =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MS) + 1

/** 1 on Monday, 7 on Sunday. */
export const isoDayOfWeek = (date: Date) => date.getUTCDay() || 7

/** Weeks begin on Sunday; the days before the year's first are week 0. */
export const weekOf = (date: Date) => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7)

/** Weeks begin on Monday and belong to the year that has their Thursday. */
export const isoWeekOf = (date: Date) => Math.ceil(dayOfYear(thursdayOf(date)) / 7)
export const isoWeekYearOf = (date: Date) => thursdayOf(date).getUTCFullYear()

const thursdayOf = (date: Date) => new Date(date.getTime() + (4 - isoDayOfWeek(date)) * DAY_MS)
