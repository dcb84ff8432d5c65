import { newDeadline } from '../../../cloudfunctions/modules/report/deadline'
import { newReport } from '../../../cloudfunctions/modules/report/open/new-report'
import { because, toHouseholds } from '../../../cloudfunctions/modules/report/route'
import { community as communityKept, type Community } from '../../../cloudfunctions/modules/estate/community'
import { defaultTiers, tiersOn, type TierSetting } from '../../../cloudfunctions/modules/estate/tiers'
import { dayOf } from '../../../cloudfunctions/platform/shanghai'
import { aCommunity } from '../../support/builders/a-community'
import { aKey, aReport, mondayMorning } from '../../support/builders/a-report'
import * as z from 'zod/mini'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const setting = (from: string, more: Partial<TierSetting> = {}): TierSetting => ({ from, until: null, ...more })
const ofStreet = (...tiers: TierSetting[]) => aCommunity({ street: { ...aCommunity().street, tiers } })
const days = (accept: number, answer: number) => ({ accept, answer })

function sentTo(community: Community, category: 'fixtures' | 'utilities' | 'danger' = 'fixtures') {
  const routing = { assignee: toHouseholds(community, ['household-1']), route: because('building') }
  const place = { estateId: 'estate-1', buildingId: 'building-1', unit: null }
  return newReport({ reportId: 'report-1', place, category }, routing, community, 'passed', aKey())
}

describe('the days of each tier', () => {
  it('are ours where nobody set others', () => {
    expect(tiersOn('2026-01-12', aCommunity())).toEqual(defaultTiers)
    expect(aReport().tiers).toEqual(defaultTiers)
  })

  it('are the street’s from the first day on which they hold to the last, and for the tiers it names alone', () => {
    const community = ofStreet(setting('2026-01-12', { until: '2026-01-31', household: days(1, 2) }))
    const on = (day: string) => tiersOn(day, community).household.answer
    expect([on('2026-01-11'), on('2026-01-12'), on('2026-01-31'), on('2026-02-01')]).toEqual([3, 2, 2, 3])
    expect(tiersOn('2026-01-12', community).community).toEqual(defaultTiers.community)
  })

  it('are those of the setting that began last, whatever the order in which they stand', () => {
    const [older, newer] = [
      setting('2025-01-01', { household: days(1, 2) }),
      setting('2026-01-01', { household: days(2, 4) }),
    ]
    for (const both of [
      [older, newer],
      [newer, older],
    ])
      expect(tiersOn('2026-01-12', ofStreet(...both)).household).toEqual(days(2, 4))
  })

  it('are the community’s own where it has some, though its street set others later, and the street’s again when they end', () => {
    const own = [setting('2025-06-01', { until: '2026-01-12', household: days(1, 4) })]
    const community = { ...ofStreet(setting('2026-01-01', { household: days(1, 2), street: days(2, 8) })), tiers: own }
    expect(tiersOn('2026-01-12', community)).toMatchObject({ household: days(1, 4), street: days(2, 8) })
    expect(tiersOn('2026-01-13', community).household).toEqual(days(1, 2))
  })

  it('are read with a community as it is kept, and a community of before has none', () => {
    const kept = { ...ofStreet(setting('2026-01-01', { household: days(1, 2) })), tiers: [setting('2026-01-01')] }
    expect(z.parse(communityKept, kept)).toMatchObject({
      tiers: kept.tiers,
      street: kept.street,
    })
    expect(z.parse(communityKept, aCommunity()).tiers).toBeUndefined()
  })
})

describe('a report', () => {
  const community = ofStreet(
    setting('2026-01-01', { household: days(2, 4), community: days(1, 7), utilities: { acceptHours: 12 } }),
  )

  it('is promised by what holds on the day it is sent', () => {
    const { deadline } = sentTo(community)
    expect([dayOf(deadline.acceptBy), dayOf(deadline.answerBy)]).toEqual(['2026-01-14', '2026-01-16'])
    expect(sentTo(community, 'utilities').deadline.acceptBy).toEqual(new Date('2026-01-12T14:00:00Z'))
  })

  it('takes all tiers along: a setting of since moves nothing, wherever it goes later', () => {
    const report = sentTo(community)
    expect(report.tiers).toEqual(tiersOn('2026-01-12', community))
    expect(dayOf(newDeadline(report, 'community', mondayMorning).answerBy)).toBe('2026-01-21')
    expect(dayOf(newDeadline(report, 'street', mondayMorning).answerBy)).toBe('2026-01-19')
  })

  it('of before, which took none along, is counted by ours', () => {
    const { tiers: _, ...before } = sentTo(community)
    expect(dayOf(newDeadline(before, 'community', mondayMorning).answerBy)).toBe('2026-01-19')
  })

  it('about somebody in danger is seen to today, whatever was set', () => {
    expect(dayOf(sentTo(community, 'danger').deadline.answerBy)).toBe('2026-01-13')
  })
})
