const dayMs = 24 * 60 * 60 * 1000
const shanghaiAheadMs = 8 * 60 * 60 * 1000

/** `2026-01-12` as people say it: 1月12日（周一）; with its year where that is not this one: 2025年1月12日（周日）. */
export function dayWords(day: string, now: Date) {
  const isThisYear = day.slice(0, 4) === shanghaiDay(now.toISOString()).slice(0, 4)
  return isThisYear ? monthAndDay(day) : `${day.slice(0, 4)}年${monthAndDay(day)}`
}

/** Without its year: 1月12日（周一）. */
export function monthAndDay(day: string) {
  const at = new Date(`${day}T00:00:00Z`)
  return `${at.getUTCMonth() + 1}月${at.getUTCDate()}日（${weekday(at)}）`
}

/** A moment as people remember it: 今天上午, 昨天晚上, 1月9日（周五）下午. */
export function momentWords(iso: string, now: Date) {
  const at = shanghaiClock(Date.parse(iso))
  return `${nearDay(at, now) ?? dayWords(at.toISOString().slice(0, 10), now)}${partOfDay(at.getUTCHours())}`
}

/** An hour to be somewhere at: 明天1月12日（周一）下午3点半. */
export function appointmentWords(iso: string, now: Date) {
  const at = shanghaiClock(Date.parse(iso))
  const day = at.toISOString().slice(0, 10)
  return `${nearWords[daysUntil(day, now)] ?? ''}${dayWords(day, now)}${hourWords(at)}`
}

/** A moment that is past, with its hour: 今天上午9点, 昨天晚上8点半, 1月9日（周五）下午3点. */
export function pastHourWords(iso: string, now: Date) {
  const at = shanghaiClock(Date.parse(iso))
  return `${nearDay(at, now) ?? dayWords(at.toISOString().slice(0, 10), now)}${hourWords(at)}`
}

/** The day of a moment in Shanghai, `2026-01-12`. */
export function shanghaiDay(iso: string) {
  return shanghaiClock(Date.parse(iso)).toISOString().slice(0, 10)
}

/** The hour of a moment in Shanghai, `15:00`. */
export function shanghaiTime(iso: string) {
  return shanghaiClock(Date.parse(iso)).toISOString().slice(11, 16)
}

/** A moment whose UTC hours are those of a clock in Shanghai. */
export function shanghaiClock(ms: number) {
  return new Date(ms + shanghaiAheadMs)
}

/** How many days from now a day is, in Shanghai; negative when past. */
export function daysUntil(day: string, now: Date) {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs) - Math.floor((now.getTime() + shanghaiAheadMs) / dayMs)
}

function nearDay(at: Date, now: Date) {
  const ago = -daysUntil(at.toISOString().slice(0, 10), now)
  if (ago === 0) return '今天'
  if (ago === 1) return '昨天'
  return undefined
}

/** Days so near that they have a word, by how many days off. */
export const nearWords: Record<number, string> = { 0: '今天', 1: '明天', 2: '后天' }

/** As on a clock of twelve hours: 上午9点, 中午12点半, 下午3点05分. */
export function hourWords(at: Date) {
  const [hour, minute] = [at.getUTCHours(), at.getUTCMinutes()]
  const past = minute === 30 ? '半' : `${String(minute).padStart(2, '0')}分`
  return `${partOfDay(hour)}${hour > 12 ? hour - 12 : hour}点${minute === 0 ? '' : past}`
}

function partOfDay(hour: number) {
  if (hour < 6) return '凌晨'
  if (hour < 12) return '上午'
  if (hour < 14) return '中午'
  if (hour < 18) return '下午'
  return '晚上'
}

function weekday(at: Date) {
  return `周${'日一二三四五六'.charAt(at.getUTCDay())}`
}
