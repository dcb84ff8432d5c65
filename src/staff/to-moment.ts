/** A day and an hour in Shanghai as a moment; '' where one of them is missing. */
export function toMoment(day: string, time: string) {
  const at = new Date(`${day}T${time}:00+08:00`)
  return Number.isNaN(at.getTime()) ? '' : at.toISOString()
}
