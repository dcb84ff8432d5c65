/** @jest-environment jsdom */
import Taro from '@tarojs/taro'
import { addStep, stepsAreTaken, takeBackSteps } from '@/components/history-steps.h5'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { eventCenter: { on: jest.fn() } } }))

/** The router tells that it came to a page. */
const cameToPage = () => router.eventCenter.on.mock.calls[0]?.[1]()
const router = Taro as unknown as { eventCenter: { on: jest.Mock<void, [event: string, hears: () => void]> } }

/** What the router would take for a step to a page. */
const heard: unknown[] = []
const landed = () => new Promise((resolve) => setTimeout(resolve, 300))

beforeAll(() => window.addEventListener('popstate', () => heard.push(location.href)))
beforeEach(() => {
  heard.length = 0
  history.pushState({ idx: 1 }, '', '#/packages/household/report/index')
})

describe('a step in the history that is no page', () => {
  it('hears of the step back, and the router does not', async () => {
    const backs: string[] = []
    addStep(() => backs.push('sheet'))
    history.back()
    await landed()
    expect({ backs, heard, state: history.state as unknown }).toEqual({
      backs: ['sheet'],
      heard: [],
      state: { idx: 1 },
    })
  })

  it('is taken out when its sheet was closed, so that the next step back is the page’s', async () => {
    const end = addStep(() => undefined)
    end()
    await stepsAreTaken()
    expect({ heard, state: history.state as unknown }).toEqual({ heard: [], state: { idx: 1 } })
    history.back()
    await landed()
    expect(heard).toHaveLength(1)
  })

  it('lies on another one: a picture on a sheet', async () => {
    const backs: string[] = []
    addStep(() => backs.push('sheet'))
    addStep(() => backs.push('picture'))
    history.back()
    await landed()
    expect(backs).toEqual(['picture'])
    history.back()
    await landed()
    expect({ backs, heard }).toEqual({ backs: ['picture', 'sheet'], heard: [] })
  })

  it('is passed by on the way back when a page was opened on it and its sheet is gone', async () => {
    const end = addStep(() => undefined)
    history.pushState({ idx: 2 }, '', '#/packages/my/report/index')
    cameToPage()
    end()
    await landed()
    expect(history.state).toEqual({ idx: 2 })
    history.back()
    await landed()
    expect({ heard: heard.length, state: history.state as unknown }).toEqual({ heard: 1, state: { idx: 1 } })
  })

  it('is taken back, unheard, before another page takes the place of this one', async () => {
    const backs: string[] = []
    addStep(() => backs.push('sheet'))
    await takeBackSteps()
    expect({ backs, heard, state: history.state as unknown }).toEqual({ backs: [], heard: [], state: { idx: 1 } })
  })
})
