/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import type { Refusal, Reply } from '@contract/refusal'
import { useCommand } from '@/api/use-command'

type Saying = { text: string; commandId: string }

/** A command whose presses are answered so, one after the other; `onDone` is what follows from it on its page. */
function command(...answers: ('done' | Refusal)[]) {
  return commandOn(() => {}, ...answers)
}

function commandOn(onDone: () => void | Promise<boolean>, ...answers: ('done' | Refusal)[]) {
  const sent: Saying[] = []
  const ask = async (input: Saying): Promise<Reply<null>> => {
    const answer = answers[sent.push(input) - 1] ?? 'done'
    return answer === 'done' ? { ok: true, data: null } : { ok: false, refusal: answer, requestId: '' }
  }
  const { result } = renderHook(() => useCommand(ask, onDone))
  const send = (text: string) => result.current.send((commandId) => ({ text, commandId }))
  const tap = (text: string) => void send(text)
  const press = (text: string) => act(() => send(text))
  return { tap, press, ids: () => sent.map(({ commandId }) => commandId), now: () => result.current }
}

describe('pressing once more', () => {
  it.each(['UNREACHABLE', 'BROKEN'] as const)(
    'after %s is the same command: it may have been done',
    async (refusal) => {
      const { press, ids, now } = command(refusal, refusal)
      await press('灯坏了')
      expect(now().errorText).toContain('不会重复')
      await press('灯坏了')
      await press('灯坏了')
      expect(new Set(ids()).size).toBe(1)
      expect(now().refusal).toBeUndefined()
    },
  )

  it.each(['UNREACHABLE', 'BROKEN'] as const)('with other words after %s is another command', async (refusal) => {
    const { press, ids } = command(refusal)
    await press('灯坏了')
    await press('灯又坏了')
    expect(new Set(ids()).size).toBe(2)
  })

  it('after something broke is possible, and the same command', async () => {
    const ids: string[] = []
    const ask = async ({ commandId }: Saying): Promise<Reply<null>> => {
      if (ids.push(commandId) === 1) throw new Error('the picture is gone')
      return { ok: true, data: null }
    }
    const { result } = renderHook(() => useCommand(ask, () => {}))
    const broke = jest.fn()
    const press = () => act(() => result.current.send((commandId) => ({ text: '灯坏了', commandId })).catch(broke))
    await press()
    expect(broke).toHaveBeenCalledTimes(1)
    expect(result.current.busy).toBe(false)
    await press()
    expect(new Set(ids).size).toBe(1)
    expect(ids).toHaveLength(2)
  })

  it.each(['done', 'NOT_NOW'] as const)('after %s, a definite answer, is another command', async (answer) => {
    const { press, ids } = command(answer)
    await press('灯坏了')
    await press('灯坏了')
    expect(new Set(ids()).size).toBe(2)
  })
})

describe('a press that was carried out', () => {
  it('is busy until the page shows what it came to: a second tap meanwhile is no command', async () => {
    let show: (fresh: boolean) => void = () => {}
    const { tap, press, ids, now } = commandOn(() => new Promise((resolve) => (show = resolve)))
    await act(async () => tap('就这样说'))
    await press('就这样说')
    expect([now().busy, ids().length]).toEqual([true, 1])
    await act(async () => show(true))
    expect(now().busy).toBe(false)
  })

  it('is the same command when it is made again on a page that could not be fetched anew', async () => {
    const { press, ids } = commandOn(async () => false)
    await press('就这样说')
    await press('就这样说')
    expect(new Set(ids()).size).toBe(1)
  })

  it('may be made again when what follows from it breaks', async () => {
    const { press, now } = commandOn(() => Promise.reject(new Error('no page')))
    await expect(press('就这样说')).rejects.toThrow('no page')
    expect(now().busy).toBe(false)
  })
})
