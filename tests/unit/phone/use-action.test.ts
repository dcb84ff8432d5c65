/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import type { Refusal, Reply } from '@contract/refusal'
import { refusalText } from '@/api/refusal-text'
import { useAction } from '@/actions/use-action'
import { useSheet } from '@/actions/use-sheet'

/** A page with one button on it, whose press is answered so; how often the page asked anew, and what it says. */
async function pressed(answer: 'done' | Refusal) {
  let askedAnew = 0
  const ask = async (): Promise<Reply<null>> =>
    answer === 'done' ? { ok: true, data: null } : { ok: false, refusal: answer, requestId: '' }
  const { result } = renderHook(() => {
    const { outcome, done, overtaken } = useSheet('report-1')
    const reloading = (tell: (words: string) => void) => async (words: string) => {
      tell(words)
      askedAnew += 1
      return true
    }
    const action = useAction(ask, { overtaken: reloading(overtaken) }, () => reloading(done)('收到了。'))
    return { outcome, action }
  })
  await act(() => result.current.action.send((commandId) => ({ commandId })))
  return { askedAnew, outcome: result.current.outcome, errorText: result.current.action.errorText }
}

describe('a press on an open page', () => {
  it('that is done is thanked for, and the page shows how things are now', async () => {
    expect(await pressed('done')).toEqual({ askedAnew: 1, outcome: { tone: 'good', words: '收到了。' } })
  })

  it.each([
    'NOT_FOUND',
    'NOT_NOW',
    'ALREADY_TAKEN',
    'NOTHING_ASKED',
    'TOO_LATE_TO_REOPEN',
    'SIGN_UP_CLOSED',
    'MEETING_FULL',
    'NOT_SIGNED_UP',
    'OFFER_LAPSED',
    'ALREADY_ATTENDED',
  ] as const)('that came too late (%s) shows how things are now, and the page says why', async (refusal) => {
    const why = refusalText(refusal)
    expect(await pressed(refusal)).toEqual({ askedAnew: 1, outcome: { tone: 'error', words: why }, errorText: why })
  })

  it.each(['UNREACHABLE', 'BROKEN', 'INPUT_INVALID'] as const)(
    'that can be made again (%s) leaves the page',
    async (refusal) => {
      expect(await pressed(refusal)).toEqual({ askedAnew: 0, errorText: refusalText(refusal) })
    },
  )
})
