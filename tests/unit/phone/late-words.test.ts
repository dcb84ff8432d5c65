/** @jest-environment jsdom */
import { createElement } from 'react'
import type { ReactNode } from 'react'
import { act, renderHook } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { KeptSheet } from '@/drafts/kept-sheet'
import { forgetSheetDraft, keepSheetDraftsNow, loadSheetDraft } from '@/drafts/sheet-drafts'
import { useSheetSounds } from '@/drafts/use-sheet-sounds'
import { createMicrophone } from '../../support/microphone'

const phone = createMicrophone()
const kept = new Map<string, unknown>()
let understand: ((words: string) => void)[]

/** WeChat, as far as something is said into it and kept. */
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  useDidHide: () => undefined,
  useUnload: () => undefined,
  default: {},
}))

beforeEach(() => {
  jest.useFakeTimers()
  phone.forgets()
  phone.api.openSetting({})
  kept.clear()
  understand = []
  const { getSetting, authorize, ...api } = phone.api
  Object.assign(Taro, api, {
    getSetting: () => new Promise((success) => getSetting({ success })),
    authorize: () => new Promise((success, fail) => authorize({ success, fail })),
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => kept.set(key, value),
    removeStorageSync: (key: string) => kept.delete(key),
    getFileSystemManager: () => ({
      accessSync: () => undefined,
      saveFile: ({ tempFilePath, success }: { tempFilePath: string; success: (saved: object) => void }) =>
        success({ savedFilePath: tempFilePath.replace('tmp', 'usr') }),
      removeSavedFile: () => undefined,
    }),
    cloud: {
      init: () => undefined,
      callFunction: ({ data: { procedure } }: { data: { procedure: string } }) =>
        procedure === 'getSpeechSwitch'
          ? Promise.resolve({ result: { ok: true, data: { on: true } } })
          : new Promise((answer) => understand.push((words) => answer({ result: { ok: true, data: { words } } }))),
      uploadFile: ({ cloudPath }: { cloudPath: string }) => Promise.resolve({ fileID: `cloud://local.1/${cloudPath}` }),
    },
  })
})
afterEach(() => jest.useRealTimers())

const name = 'sheet-answer-report-1'
const askFolder = async ({ formId }: { formId: string }) => ({
  ok: true as const,
  data: { folder: formId, isFresh: true },
})
const wrapper = ({ children }: { children: ReactNode }) => createElement(KeptSheet, { name, children })
const opened = () => renderHook(() => useSheetSounds({ askFolder, communityId: 'community-1' }), { wrapper })
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))

async function say({ result }: ReturnType<typeof opened>) {
  act(() => result.current.down())
  await pass(1000)
  act(() => result.current.up())
  await pass(50)
}

async function understood(no: number, words: string) {
  understand[no]?.(words)
  await pass(0)
}

describe('words that come late', () => {
  it('stand beside their sound on the sheet as it was opened anew, and lose nothing said since', async () => {
    const left = opened()
    await say(left)
    left.unmount()
    const anew = opened()
    await say(anew)
    await understood(0, '灯不亮')
    expect(anew.result.current.sounds).toMatchObject([{ words: '灯不亮' }, { seconds: 12 }])
    expect(anew.result.current.current()).toHaveLength(2)
    await understood(1, '三楼')
    keepSheetDraftsNow()
    expect(loadSheetDraft(name).sounds).toMatchObject([{ words: '灯不亮' }, { words: '三楼' }])
  })

  it('are kept with a sheet that was left', async () => {
    const left = opened()
    await say(left)
    left.unmount()
    await understood(0, '灯不亮')
    keepSheetDraftsNow()
    expect(opened().result.current.sounds).toMatchObject([{ seconds: 12, words: '灯不亮' }])
  })

  it('bring nothing back of what was sent or taken out', async () => {
    const sent = opened()
    await say(sent)
    forgetSheetDraft(name)
    sent.unmount()
    await understood(0, '灯不亮')
    await pass(1000)
    expect(loadSheetDraft(name).sounds).toEqual([])

    const sheet = opened()
    await say(sheet)
    act(() => sheet.result.current.remove(sheet.result.current.sounds[0]?.id ?? ''))
    await understood(1, '三楼')
    expect(sheet.result.current.sounds).toEqual([])
  })
})
