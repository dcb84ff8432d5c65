/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import { useSheet } from '@/actions/use-sheet'

const opened = (of = 'report-1') => renderHook((props: { of: string }) => useSheet(props.of), { initialProps: { of } })

describe('the sheet on a page', () => {
  it('closes when what was pressed on it is done, and the page says so', () => {
    const { result } = opened()
    act(() => result.current.openSheet('ask'))
    act(() => result.current.done('问过去了。'))
    expect(result.current).toMatchObject({ sheet: undefined, outcome: { tone: 'good', words: '问过去了。' } })
  })

  it('tells which sheet was sent, so that its draft goes', () => {
    const sent: string[] = []
    const { result } = renderHook(() => useSheet('report-1', (sheet) => void sent.push(sheet)))
    act(() => result.current.openSheet('ask'))
    act(() => result.current.overtaken('已经有人接下了。'))
    act(() => result.current.closeSheet())
    expect(sent).toEqual([])
    act(() => result.current.openSheet('return'))
    act(() => result.current.finish('交给社区了。'))
    expect(sent).toEqual(['return'])
  })

  it('stays when it was opened while a press on the page was under way', () => {
    const { result } = opened()
    const { done } = result.current
    act(() => result.current.openSheet('resolve'))
    act(() => done('接下了。'))
    expect(result.current).toMatchObject({ sheet: 'resolve', outcome: { tone: 'good', words: '接下了。' } })
  })

  it('stays when it took the place of the one that was pressed', () => {
    const { result } = opened()
    act(() => result.current.openSheet('ask'))
    const { done } = result.current
    act(() => result.current.closeSheet())
    act(() => result.current.openSheet('resolve'))
    act(() => done('问过去了。'))
    expect(result.current.sheet).toBe('resolve')
  })

  it('is gone with what was said when another report is opened, and hears nothing of the first any more', () => {
    const { result, rerender } = opened()
    act(() => result.current.openSheet('ask'))
    const { done } = result.current
    rerender({ of: 'report-2' })
    expect(result.current).toMatchObject({ sheet: undefined, outcome: undefined })
    act(() => result.current.openSheet('resolve'))
    act(() => done('问过去了。'))
    expect(result.current).toMatchObject({ sheet: 'resolve', outcome: undefined })
  })

  it('says why a press came too late, and leaves what was written on the sheet', () => {
    const { result } = opened()
    act(() => result.current.openSheet('ask'))
    act(() => result.current.overtaken('这一件已经有人接下了。'))
    expect(result.current).toMatchObject({
      sheet: 'ask',
      outcome: { tone: 'error', words: '这一件已经有人接下了。' },
    })
  })

  it('is gone when the thing itself is: there is nothing left but what was said', () => {
    const { result } = opened()
    act(() => result.current.openSheet('return'))
    act(() => result.current.finish('交给社区了，您辛苦了。'))
    expect(result.current).toMatchObject({ sheet: undefined, finished: '交给社区了，您辛苦了。' })
  })
})
