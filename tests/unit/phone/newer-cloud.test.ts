import * as z from 'zod/mini'
import type { Category, ReportEvent, ReportState } from '@contract/report/report'
import { withOpenEnums } from '@/api/with-open-enums'
import { standingWords } from '@/packages/my/data/standing-words'
import { routeReasonWords } from '@/staff/route-reason-words'
import { meetingWord } from '@/words/meeting-words'
import { declineReasonWord, returnReasonWord } from '@/words/reason-words'
import { categoryWord, stateWord } from '@/words/report-words'
import { timelineLines } from '@/words/timeline-words'

/** A word that no enum has today. */
const newer = <Known extends string>() => 'newer-than-this-phone' as Known

describe('an answer of a newer cloud', () => {
  const closed = z.object({
    state: z.enum(['draft', 'met']),
    rows: z.array(z.object({ mine: z.nullable(z.enum(['yes', 'no'])) })),
    standing: z.discriminatedUnion('as', [
      z.object({ as: z.literal('none') }),
      z.object({ as: z.literal('seated'), tone: z.optional(z.enum(['loud'])) }),
    ]),
  })
  const open = withOpenEnums(closed)
  const answer = {
    state: newer(),
    rows: [{ mine: newer() }, { mine: null }],
    standing: { as: 'seated', tone: newer() },
  }

  it('is read, wherever its enums stand', () => expect(z.parse(open, answer)).toEqual(answer))

  it('still loses every field the contract does not name', () => {
    expect(z.parse(open, { ...answer, openId: 'o-1' })).toEqual(answer)
  })

  it.each([
    ['a number for a word', { ...answer, state: 1 }],
    ['a row without its field', { ...answer, rows: [{}] }],
    ['a shape nobody knows', { ...answer, standing: { as: newer() } }],
  ])('is still refused with %s', (_, broken) => expect(z.safeParse(open, broken).success).toBe(false))

  it('leaves the contract itself closed', () => expect(z.safeParse(closed, answer).success).toBe(false))
})

describe('what only a newer cloud knows', () => {
  const by = { kind: newer<'household'>(), name: null }
  const happened = {
    at: '2026-01-12T07:00:00.000Z',
    event: newer<ReportEvent>(),
    by,
    to: null,
    text: null,
    reason: null,
    day: null,
  }
  const household = { kind: 'household', name: '3号楼党员中心户' } as const
  const route = { code: newer<'unit'>(), household: null, absent: null }

  it.each([
    ['a state, to its resident', stateWord({ state: newer<ReportState>(), assignee: household }, 'resident').word],
    ['a state, to staff', stateWord({ state: newer<ReportState>(), assignee: household }, 'staff').word],
    ['a category', categoryWord(newer<Category>())],
    ['something that happened', timelineLines([{ ...happened, photos: [] }], 'resident', new Date())[0]?.words],
    [
      'somebody who did it',
      timelineLines([{ ...happened, event: 'accepted', photos: [] }], 'staff', new Date())[0]?.words,
    ],
    ["a meeting's state", meetingWord({ state: newer<'met'>(), mine: 'no' }).word],
    ['how one stands to a meeting', meetingWord({ state: 'published', mine: newer<'seated'>() }).word],
    ['how one stood to it', standingWords({ state: 'met', as: newer<'seated'>() })],
    ['why it came here', routeReasonWords(route, 'worker')],
    ['why it was handed back', returnReasonWord(newer())],
    ['why it was declined', declineReasonWord(newer())],
  ])('is said in a plain word: %s', (_, said) => expect(said).toMatch(/^[\p{Script=Han}，。]+$/u))
})
