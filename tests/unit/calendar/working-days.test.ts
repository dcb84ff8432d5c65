import { isWorkday } from 'chinese-days'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../config/root'
import { isWorkingDay, isYearKnown, publishedCalendar } from '../../../cloudfunctions/modules/calendar/calendar'
import { publishedYears } from '../../../cloudfunctions/modules/calendar/published-years'
import {
  addWorkingDays,
  latestWorkingDay,
  workingDaysBetween,
} from '../../../cloudfunctions/modules/calendar/working-days'

const newYear = { off: ['2027-01-01'], on: ['2027-01-02'], closed: [] }

/** The State Council's notice on 2026. */
const makeUpDays = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']

describe('a working day', () => {
  it.each(makeUpDays)('is %s, a weekend that is worked', (day) => {
    expect(isWorkingDay(day, publishedCalendar)).toBe(true)
    expect([0, 6]).toContain(new Date(day).getUTCDay())
  })

  it('is no other weekend of 2026', () => {
    const days = Array.from({ length: 365 }, (_, no) => new Date(Date.UTC(2026, 0, 1 + no)).toISOString().slice(0, 10))
    const worked = days.filter(
      (day) => [0, 6].includes(new Date(day).getUTCDay()) && isWorkingDay(day, publishedCalendar),
    )
    expect(worked).toEqual(makeUpDays)
  })

  it('is not a day of the Spring Festival, and not one on which the community is closed', () => {
    expect(isWorkingDay('2026-02-17', publishedCalendar)).toBe(false)
    expect(isWorkingDay('2026-03-03', publishedCalendar)).toBe(true)
    expect(isWorkingDay('2026-03-03', { ...publishedCalendar, closed: ['2026-03-03'] })).toBe(false)
  })

  it('is from Monday to Friday in a year that nobody knows yet', () => {
    expect(isYearKnown('2026', publishedCalendar)).toBe(true)
    expect(isYearKnown('2027', publishedCalendar)).toBe(false)
    expect(isWorkingDay('2027-01-01', publishedCalendar)).toBe(true)
    expect(isWorkingDay('2027-01-02', publishedCalendar)).toBe(false)
  })

  it('is as a worker of the street wrote it down, whatever the package knows', () => {
    expect(isYearKnown('2027', newYear)).toBe(true)
    expect(isWorkingDay('2027-01-01', newYear)).toBe(false)
    expect(isWorkingDay('2027-01-02', newYear)).toBe(true)
    expect(isWorkingDay('2026-02-17', { ...publishedCalendar, on: ['2026-02-17'] })).toBe(true)
    expect(isWorkingDay('2026-02-14', { ...publishedCalendar, off: ['2026-02-14'] })).toBe(false)
  })
})

describe('so many working days later', () => {
  it.each([
    ['2026-02-13', 1, '2026-02-14', 'a Saturday that is made up for'],
    ['2026-02-14', 1, '2026-02-24', 'after the Spring Festival'],
    ['2026-10-09', 1, '2026-10-10', 'a Saturday that is made up for'],
    ['2026-01-16', 3, '2026-01-21', 'over a weekend'],
    ['2026-01-17', 1, '2026-01-19', 'said on a Saturday'],
    ['2026-01-16', 0, '2026-01-16', 'the same day'],
    ['2026-12-30', 1, '2026-12-31', 'within the year'],
  ])('%s and %i is %s: %s', (from, days, to) => {
    expect(addWorkingDays(from, days, publishedCalendar)).toEqual({ day: to, assumed: false })
  })

  it('is only assumed where the year ahead is not known, and known with it', () => {
    expect(addWorkingDays('2026-12-31', 1, publishedCalendar)).toEqual({ day: '2027-01-01', assumed: true })
    expect(addWorkingDays('2026-12-31', 1, newYear)).toEqual({ day: '2027-01-02', assumed: false })
  })

  it('counts back what it counted ahead', () => {
    expect(workingDaysBetween('2026-02-13', '2026-02-24', publishedCalendar)).toBe(2)
    expect(workingDaysBetween('2026-02-14', '2026-02-23', publishedCalendar)).toBe(0)
    expect(workingDaysBetween('2026-02-24', '2026-02-13', publishedCalendar)).toBe(0)
  })

  it('is looked back for from a holiday', () => {
    expect(latestWorkingDay('2026-02-20', publishedCalendar)).toBe('2026-02-14')
    expect(latestWorkingDay('2026-02-14', publishedCalendar)).toBe('2026-02-14')
  })
})

describe('the package', () => {
  const daysOf = (year: string) =>
    Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(Number(year), 0, 1 + day)).toISOString().slice(0, 10))

  it.each(Object.keys(publishedYears))('says of each day of %s what is said here', (year) => {
    for (const day of daysOf(year).filter((one) => one.startsWith(year)))
      expect([day, isWorkingDay(day, publishedCalendar)]).toEqual([day, isWorkday(day)])
  })

  it('holds no newer year that is not taken in here', () => {
    const held = readdirSync(join(root, 'node_modules/chinese-days/dist/years')).flatMap(
      (name) => /^(\d{4})\.json$/.exec(name)?.[1] ?? [],
    )
    const first = Object.keys(publishedYears)[0] ?? ''
    expect(held.filter((year) => year >= first).sort()).toEqual(Object.keys(publishedYears))
  })
})
