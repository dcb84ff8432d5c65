import { exclusionsFor } from '../../../cloudfunctions/modules/report/open/exclusions-for'
import { isExcluded } from '../../../cloudfunctions/modules/report/access'
import { aCommunity, away, covering } from '../../support/builders/a-community'
import { aReport, mondayMorning } from '../../support/builders/a-report'
import { aTerm, heldBy } from '../../support/builders/a-term'

process.env.LIANXINQIAO_SECRET = 'a-secret-for-these-tests'

const place = { estateId: 'estate-1', buildingId: 'building-1', unit: null }
const community = aCommunity({
  coverage: [
    covering('household-1', 'building-1'),
    covering('household-2', null, { estateId: 'estate-1' }),
    covering('household-3', 'building-1', { role: 'backup' }),
  ],
  absences: [away('household-1', 'household-4')],
  terms: [1, 2, 4, 5].map((no) => heldBy({ openId: `holder-${no}` }, aTerm({ householdId: `household-${no}` }))),
})

describe('handing a report straight on', () => {
  it('keeps out whoever looks after the place, backs up or stands in there, and the scanned placard', () => {
    expect(
      exclusionsFor({ handTo: 'community', placard: 'household-5' }, place, community, community, mondayMorning),
    ).toEqual({
      households: ['household-1', 'household-3', 'household-2', 'household-4', 'household-5'],
      persons: ['person-holder-1', 'person-holder-2', 'person-holder-4', 'person-holder-5'],
    })
  })

  it('keeps nobody out when it is not handed on', () => {
    const form = { handTo: 'household', placard: 'household-1' } as const
    expect(exclusionsFor(form, place, community, null, mondayMorning)).toEqual({ households: [], persons: [] })
  })

  it('keeps out the scanned placard of another community, with its holder and whoever stands in there', () => {
    const elsewhere = aCommunity({
      _id: 'community-2',
      households: [21, 22].map((no) => ({ ...aCommunity().households[0]!, id: `household-${no}` })),
      absences: [away('household-21', 'household-22')],
      terms: [21, 22].map((no) => heldBy({ openId: `holder-${no}` }, aTerm({ householdId: `household-${no}` }))),
    })
    const form = { handTo: 'community', placard: 'household-21' } as const
    const { households, persons } = exclusionsFor(form, place, community, elsewhere, mondayMorning)
    expect(households).toEqual(expect.arrayContaining(['household-1', 'household-21', 'household-22']))
    expect(persons).toEqual(expect.arrayContaining(['person-holder-1', 'person-holder-21', 'person-holder-22']))
  })

  it('does not keep out by a placard that hangs nowhere', () => {
    const form = { handTo: 'street', placard: 'household-99' } as const
    expect(exclusionsFor(form, place, community, null, mondayMorning).households).not.toContain('household-99')
  })
})

describe('a reader', () => {
  const report = aReport({ excluded: { households: ['household-1'], persons: ['kept-out'] } })

  it.each([
    ['as a person, whatever post they hold', { personId: 'kept-out', households: [] }, true],
    ['by the post they hold now', { personId: 'new', households: ['household-1'] }, true],
    ['by a post they stand in for', { personId: 'new', households: ['household-2', 'household-1'] }, true],
    ['not at all', { personId: 'new', households: ['household-2'] }, false],
  ])('is kept out %s', (_, reader, kept) => expect(isExcluded(report, reader)).toBe(kept))
})
