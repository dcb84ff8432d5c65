import type { Audience } from '@contract/figures/figures'
import { figures } from '../../../cloudfunctions/modules/figures/figures'
import { toTold } from '../../../cloudfunctions/modules/figures/to-told'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { aTold } from '../../support/builders/a-history'
import { aMeeting } from '../../support/builders/a-meeting'

process.env.LIANXINQIAO_SECRET = 'a secret of the unit tests'

type Story = Parameters<typeof aTold>[0]

const lives: Story[] = [
  [['2026-01-10 09:00', 'submitted', 'routed']],
  [
    ['2026-01-10 09:00', 'submitted', 'routed'],
    ['2026-01-11 09:00', 'accepted', 'accepted'],
    ['2026-01-12 09:00', 'parked', 'parked'],
  ],
  [
    ['2026-01-10 09:00', 'submitted', 'routed'],
    ['2026-01-12 09:00', 'resolved', 'resolved'],
    ['2026-01-13 09:00', 'called-back', 'closed'],
  ],
  [
    ['2025-12-10 09:00', 'submitted', 'routed'],
    ['2025-12-12 09:00', 'resolved', 'resolved'],
    ['2026-01-13 09:00', 'reopened', 'reopened'],
  ],
]

const unusual: Record<string, Partial<Report>> = {
  'handed to the community': { handTo: 'community' },
  'handed to the street': { handTo: 'street' },
  'of a sensitive kind': { category: 'care' },
  'whose resident excluded a household': { excluded: { households: ['household-1'], persons: [] } },
  'whose resident excluded a person': { excluded: { households: [], persons: ['person-1'] } },
  'hidden by its resident': { withdrawn: true },
}

const held: Story = [['2026-01-10 09:00', 'submitted', 'checking']]
const takenBack: Story = [
  ['2026-01-10 09:00', 'submitted', 'routed'],
  ['2026-01-11 09:00', 'accepted', 'accepted'],
  ['2026-01-12 09:00', 'withdrawn', 'withdrawn'],
]

const street = lives.flatMap((life, no) => [1, 2, 3].map((copy) => aTold(life, { _id: `usual-${no}-${copy}` })))
const stand = aMeeting({ kind: 'stand' })
const open = (reports: readonly Report[], audience: Audience = 'open') => {
  const documents = { reports, meetings: [stand] }
  return ['2025-12', '2026-01', '2026-02'].map((month) => {
    const all = figures({ communityId: 'community-1' }, month, audience, documents, new Date('2026-06-01'))
    return JSON.stringify([all, toTold(all)])
  })
}

describe('no byte of what everybody may read is moved by a report', () => {
  const during = { _id: 'another', origin: { kind: 'stand', id: stand._id } }

  it.each(Object.entries(unusual))('%s, whatever its life', (_, more) => {
    for (const life of lives) expect(open([...street, aTold(life, { ...during, ...more })])).toEqual(open(street))
  })

  it.each([
    ['whose words are being looked at', held],
    ['that was taken back', takenBack],
  ])('%s', (_, life) => {
    expect(open([...street, aTold(life, during)])).toEqual(open(street))
  })

  it('though workers count it, and everybody one that went the usual way', () => {
    const [life = []] = lives
    const handed = aTold(life, { ...during, handTo: 'community' })
    expect(open([...street, handed], 'inner')).not.toEqual(open(street, 'inner'))
    expect(open([...street, aTold(life, during)])).not.toEqual(open(street))
  })
})
