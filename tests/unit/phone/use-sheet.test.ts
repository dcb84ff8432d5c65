/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import { useSheet } from '@/staff/use-sheet'

const opened = (of = 'report-1') =>
  renderHook((props: { of: string }) => useSheet<'ask' | 'resolve'>(props.of), { initialProps: { of } })

describe('the sheet on a page', () => {
  it('closes when what was pressed on it is done, and the page says so', () => {
    const { result } = opened()
    act(() => result.current.open('ask'))
    act(() => result.current.done('问过去了。'))
    expect(result.current).toMatchObject({ sheet: undefined, said: '问过去了。' })
  })

  it('stays when it was opened while a press on the page was under way', () => {
    const { result } = opened()
    const { done } = result.current
    act(() => result.current.open('resolve'))
    act(() => done('接下了。'))
    expect(result.current).toMatchObject({ sheet: 'resolve', said: '接下了。' })
  })

  it('stays when it took the place of the one that was pressed', () => {
    const { result } = opened()
    act(() => result.current.open('ask'))
    const { done } = result.current
    act(() => result.current.leave())
    act(() => result.current.open('resolve'))
    act(() => done('问过去了。'))
    expect(result.current.sheet).toBe('resolve')
  })

  it('is gone with what was said when another report is opened, and hears nothing of the first any more', () => {
    const { result, rerender } = opened()
    act(() => result.current.open('ask'))
    const { done } = result.current
    rerender({ of: 'report-2' })
    expect(result.current).toMatchObject({ sheet: undefined, said: undefined })
    act(() => result.current.open('resolve'))
    act(() => done('问过去了。'))
    expect(result.current).toMatchObject({ sheet: 'resolve', said: undefined })
  })
})
