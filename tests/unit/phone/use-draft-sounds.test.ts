/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { sendSounds } from '@/drafts/send-sounds'
import { useSheetSounds } from '@/drafts/use-sheet-sounds'
import { createMicrophone } from '../../support/microphone'

const phone = createMicrophone()
let uploads: string[]
let answers: Record<string, unknown>

/** WeChat, as far as something is said into it. */
jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

beforeEach(() => {
  jest.useFakeTimers()
  phone.forgets()
  uploads = []
  answers = { getSpeechSwitch: { on: true }, recogniseSound: { words: '灯不亮' } }
  const { getSetting, authorize, ...api } = phone.api
  Object.assign(Taro, api, {
    getSetting: () => new Promise((success) => getSetting({ success })),
    authorize: () => new Promise((success, fail) => authorize({ success, fail })),
    getFileSystemManager: () => ({
      saveFile: ({ tempFilePath, success }: { tempFilePath: string; success: (saved: object) => void }) =>
        success({ savedFilePath: tempFilePath.replace('tmp', 'usr') }),
      removeSavedFile: () => undefined,
    }),
    cloud: {
      init: () => undefined,
      callFunction: async ({ data }: { data: { procedure: string } }) => ({
        result: { ok: true, data: answers[data.procedure] },
      }),
      uploadFile: async ({ cloudPath }: { cloudPath: string }) => {
        uploads.push(cloudPath)
        return { fileID: `cloud://local.1/${cloudPath}` }
      },
    },
  })
})
afterEach(() => jest.useRealTimers())

const askFolder = async ({ formId }: { formId: string }) => ({
  ok: true as const,
  data: { folder: `sounds/me/${formId}`, isFresh: !uploads.some((path) => path.includes(formId)) },
})

let community = 0
/** A sheet in a street that was not asked yet. */
const opened = () => renderHook(() => useSheetSounds({ askFolder, communityId: `community-${++community}` }))
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms))

async function hold({ result }: ReturnType<typeof opened>, ms = 1000) {
  act(() => result.current.down())
  await pass(ms)
  act(() => result.current.up())
  await pass(50)
}

describe('a button to say something into', () => {
  it('asks for the microphone first, and says when it may be used from now on', async () => {
    const sheet = opened()
    await hold(sheet)
    expect(sheet.result.current).toMatchObject({ notice: 'allowed-now', sounds: [] })
    await hold(sheet)
    expect(sheet.result.current).toMatchObject({ notice: undefined, sounds: [{ seconds: 12 }] })
  })

  it('says how to allow it where it was refused', async () => {
    phone.refuses()
    const sheet = opened()
    await hold(sheet)
    expect(sheet.result.current).toMatchObject({ notice: 'refused', isListening: false, sounds: [] })
    act(() => sheet.result.current.allow())
    expect(phone.settingsOpened()).toBe(1)
  })

  it('listens as long as it is held', async () => {
    phone.api.openSetting({})
    const { result } = opened()
    act(() => result.current.down())
    await pass(2000)
    expect(result.current).toMatchObject({ isListening: true, sounds: [] })
    act(() => result.current.up())
    await pass(50)
    expect(result.current).toMatchObject({ isListening: false, sounds: [{ seconds: 12 }] })
  })

  it('listens from one tap to the next, for hands that cannot hold', async () => {
    phone.api.openSetting({})
    const sheet = opened()
    const { result } = sheet
    await hold(sheet, 100)
    await pass(3000)
    expect(result.current).toMatchObject({ isListening: true, sounds: [] })
    await hold(sheet, 100)
    expect(result.current).toMatchObject({ isListening: false, sounds: [{ seconds: 12 }] })
  })

  it('keeps nothing of a slip of the finger, and no more than three', async () => {
    phone.api.openSetting({})
    const sheet = opened()
    phone.speaks(0.2)
    await hold(sheet)
    expect(sheet.result.current).toMatchObject({ notice: 'short', sounds: [] })
    phone.speaks(5)
    for (let said = 0; said < 4; said++) await hold(sheet)
    expect(sheet.result.current.sounds).toHaveLength(3)
    act(() => sheet.result.current.remove(sheet.result.current.sounds[0]?.id ?? ''))
    expect(sheet.result.current.sounds).toHaveLength(2)
  })
})

describe('what was said', () => {
  beforeEach(() => phone.api.openSetting({}))

  it('has its words beside it where the street has it written down; they are mended and sent along', async () => {
    const sheet = opened()
    await hold(sheet)
    const [sound] = sheet.result.current.sounds
    expect(sound).toMatchObject({ words: '灯不亮', fileId: expect.stringContaining('sounds/me') as string })
    act(() => sheet.result.current.set({ id: sound?.id ?? '', words: '楼道灯不亮' }))
    expect(await sendSounds(askFolder, sheet.result.current.sounds)).toMatchObject([
      { seconds: 12, words: '楼道灯不亮' },
    ])
    expect(uploads).toHaveLength(1)
  })

  it('leaves the phone only when it is sent where nobody writes it down', async () => {
    answers.getSpeechSwitch = { on: false }
    const sheet = opened()
    await hold(sheet)
    expect([sheet.result.current.sounds[0]?.words, uploads]).toEqual([undefined, []])
    expect(await sendSounds(askFolder, sheet.result.current.sounds)).toMatchObject([{ seconds: 12 }])
    expect(uploads).toHaveLength(1)
  })

  it('is handed in anew after a day, when what lay there was swept', async () => {
    const sheet = opened()
    await hold(sheet)
    uploads = []
    const heard: (string | null)[] = []
    await sendSounds(askFolder, sheet.result.current.sounds, ({ fileId }) => heard.push(fileId))
    expect([uploads.length, heard.map(Boolean)]).toEqual([1, [false, true]])
  })

  it('is not sent at all while one of it does not get there', async () => {
    const sheet = opened()
    await hold(sheet)
    uploads = []
    Object.assign(Taro.cloud, { uploadFile: () => Promise.reject(new Error('no network')) })
    expect(await sendSounds(askFolder, sheet.result.current.sounds)).toBeUndefined()
  })
})
