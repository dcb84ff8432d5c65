/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import { loadDraft } from '@/drafts/draft-storage'
import { useKeptDraft } from '@/drafts/use-kept-draft'

const kept = new Map<string, unknown>()

/** WeChat, as far as a draft lies on the phone. */
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  useDidHide: () => undefined,
  useUnload: () => undefined,
  default: {},
}))

beforeEach(() => {
  jest.useFakeTimers()
  kept.clear()
  Object.assign(Taro, {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => kept.set(key, value),
    removeStorageSync: (key: string) => kept.delete(key),
  })
})
afterEach(() => jest.useRealTimers())

const schema = z.object({ words: z.string(), phone: z.string() })
const stored = () => loadDraft(schema, 'placard')
const page = () => renderHook(() => useKeptDraft('placard', () => stored() ?? { words: '', phone: '' }))
const aMomentLater = () => act(() => jest.advanceTimersByTime(1000))

describe('a draft that several pages write at', () => {
  it('keeps what a page on top changed, when words come late to the one below', () => {
    const [below, onTop] = [page(), page()]
    act(() => onTop.result.current.change({ phone: '13800000001' }))
    act(() => below.result.current.change({ words: '灯不亮' }))
    aMomentLater()
    expect(stored()).toEqual({ words: '灯不亮', phone: '13800000001' })
    expect(onTop.result.current.shown.words).toBe('灯不亮')
    expect(onTop.result.current.current().words).toBe('灯不亮')
  })

  it('is not there again when something comes after it was sent', () => {
    const [below, onTop] = [page(), page()]
    act(() => onTop.result.current.change({ words: '灯不亮' }))
    act(() => onTop.result.current.finish())
    act(() => below.result.current.change({ words: '楼道灯不亮' }))
    aMomentLater()
    expect(stored()).toBeUndefined()
    below.unmount()
    onTop.unmount()
    aMomentLater()
    expect(stored()).toBeUndefined()
    expect(page().result.current.shown).toEqual({ words: '', phone: '' })
  })

  it('keeps what comes after its page was left, at once', () => {
    const left = page()
    act(() => left.result.current.change({ phone: '13800000001' }))
    left.unmount()
    left.result.current.change({ words: '灯不亮' })
    expect(stored()).toEqual({ words: '灯不亮', phone: '13800000001' })
  })

  it('keeps what was changed since, when something comes late from a page that was left', () => {
    const left = page()
    act(() => left.result.current.change({ words: '灯' }))
    left.unmount()
    const opened = page()
    act(() => opened.result.current.change({ phone: '13800000001' }))
    act(() => left.result.current.change({ words: '灯不亮' }))
    aMomentLater()
    expect(stored()).toEqual({ words: '灯不亮', phone: '13800000001' })
    expect(opened.result.current.shown.words).toBe('灯不亮')
  })

  it('keeps what was typed when its page is left before it was kept', () => {
    const typed = page()
    act(() => typed.result.current.write({ words: '灯不亮' }))
    expect(stored()).toBeUndefined()
    typed.unmount()
    expect(stored()).toEqual({ words: '灯不亮', phone: '' })
  })

  it('begins clean for the next one where several are written, one after the other', () => {
    const form = page()
    act(() => form.result.current.change({ words: '灯不亮', phone: '13800000001' }))
    act(() => form.result.current.finish({ words: '', phone: '' }))
    expect(stored()).toBeUndefined()
    act(() => form.result.current.change({ words: '台阶松了' }))
    aMomentLater()
    expect(stored()).toEqual({ words: '台阶松了', phone: '' })
  })
})
