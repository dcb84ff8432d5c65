import Taro from '@tarojs/taro'
import { stepsAreTaken, takeBackSteps } from '@/components/history-steps'
import { showPressFailed } from './show-press-failed'

/** Opens a page on top of this one, once for a second tap of a trembling finger; through when it is there. WeChat piles no more than ten: near the top, or where it won't pile up, the page takes this one's place. */
export async function openPage(page: string, params: Params = {}) {
  if (isOpening) return
  isOpening = true
  const forget = setTimeout(() => (isOpening = false), openingMsMax)
  const url = address(page, params)
  await stepsAreTaken()
  const pile = Taro.getCurrentPages().length
  await insist((isLast) => {
    const now = Taro.getCurrentPages().length
    // It came after all: WeChat only waited too short a time for it.
    if (now > pile) return Promise.resolve()
    return now < 9 && !isLast ? Taro.navigateTo({ url }) : Taro.redirectTo({ url })
  })
  clearTimeout(forget)
  isOpening = false
}

let isOpening = false
/** No answer by then: the next tap counts again. */
const openingMsMax = 5000

/** Opens a page that follows by itself on the one being opened: not lost, as a second tap is. */
export async function openNext(page: string) {
  while (isOpening) await new Promise((wait) => setTimeout(wait, 50))
  await openPage(page)
}

/** Opens a page in place of this one, which is done with. */
export function replacePage(page: string, params: Params = {}) {
  return fromPage(() => Taro.redirectTo({ url: address(page, params) }))
}

/** Opens a page as if the app began there. */
export function relaunchAt(page: string, params: Params = {}) {
  void fromPage(() => Taro.reLaunch({ url: address(page, params) }))
}

/** Back to the page below this one. */
export function goBack() {
  return fromPage(() => Taro.navigateBack())
}

function fromPage(step: () => Promise<unknown>) {
  return takeBackSteps().then(() => insist(step))
}

/** WeChat refuses a step while it is busy with another: it is taken again a little later; at last the person is told. */
async function insist(step: (isLast: boolean) => Promise<unknown>, more = 3): Promise<void> {
  try {
    await step(more === 0)
  } catch {
    if (more === 0) return showPressFailed()
    await new Promise((wait) => setTimeout(wait, pauseMs))
    await insist(step, more - 1)
  }
}

const pauseMs = 400

type Params = Readonly<Record<string, string>>

function address(page: string, params: Params) {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return query.length ? `/${page}?${query.join('&')}` : `/${page}`
}
