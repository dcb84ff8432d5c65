const DAY_MS = 86_400_000

/** Gives the day so many days after another. */
export function daysAfter(day: string, days: number) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
