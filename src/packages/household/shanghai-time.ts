const aheadMs = 8 * 60 * 60 * 1000

/** The hour of a moment in Shanghai, `15:00`. */
export function shanghaiTime(iso: string) {
  return new Date(Date.parse(iso) + aheadMs).toISOString().slice(11, 16)
}

/** A day and an hour in Shanghai as a moment; '' where one of them is missing. */
export function toMoment(day: string, time: string) {
  const at = new Date(`${day}T${time}:00+08:00`)
  return Number.isNaN(at.getTime()) ? '' : at.toISOString()
}
