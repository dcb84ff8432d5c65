import Taro from '@tarojs/taro'

/**
 * A step of the history that is no page, such as an open sheet: `onBack` hears when it was stepped back from. Gives what ends it.
 * It is an entry with the page's own address and a mark, which Taro's router never hears of.
 */
export function addStep(onBack: () => void) {
  const step: Step = { id: `${loadedAt}-${made++}`, address: location.href, onBack }
  steps.push(step)
  settle()
  return () => {
    steps = steps.filter((other) => other !== step)
    settle()
  }
}

/** Before another page takes this one's place: it would lie on the step and not on the page. */
export function takeBackSteps() {
  steps = steps.filter(({ address }) => address !== location.href)
  settle()
  return stepsAreTaken()
}

/** Waits for a step back that is on its way: another page on top of it would get lost. A browser that never lands keeps nobody. */
export async function stepsAreTaken() {
  if (!isGoingBack) return
  await new Promise<void>((landed) => {
    waiting.push(landed)
    setTimeout(landed, landingMsMax)
  })
}

const landingMsMax = 1000

type Step = { id: string; address: string; onBack: () => void }

/** Marks of an earlier load are never taken for one of these. */
const loadedAt = performance.timeOrigin
let made = 0

/** Those that should be in the history, the newest last. */
let steps: Step[] = []
/** The step whose entry we stand on. */
let at: Pick<Step, 'id' | 'address'> | undefined
let isGoingBack = false
let waiting: (() => void)[] = []

/** Brings the history to what it should be. */
function settle() {
  if (isGoingBack) return
  if (at && !isOpen(at.id)) return goBack()
  const top = steps[steps.length - 1]
  if (!top || top.id === at?.id || top.address !== location.href) return
  history.pushState({ ...history.state, step: top.id }, '')
  at = top
}

function goBack() {
  isGoingBack = true
  history.back()
}

function land(event: PopStateEvent) {
  const id = stepIn(event.state)
  if (id && !isOpen(id)) {
    // Its sheet is gone, and so is the step: on to what lies beneath.
    event.stopImmediatePropagation()
    return goBack()
  }
  const left = at
  at = steps.find((step) => step.id === id)
  if (left?.address === location.href) {
    event.stopImmediatePropagation()
    const wasOpen = steps.find((step) => step.id === left.id)
    steps = steps.filter((step) => step !== wasOpen)
    wasOpen?.onBack()
  }
  isGoingBack = false
  settle()
  if (isGoingBack) return
  waiting.forEach((landed) => landed())
  waiting = []
}

function isOpen(id: string) {
  return steps.some((step) => step.id === id)
}

function stepIn(state: unknown) {
  const marked = typeof state === 'object' && state !== null && 'step' in state
  return marked && typeof state.step === 'string' ? state.step : undefined
}

// First of all that listen: Taro's router would take it for a step to a page.
window.addEventListener('popstate', land, true)
// A page came: on top of a step we stand on it no more.
Taro.eventCenter.on('__taroRouterChange', () => {
  if (!isGoingBack) at = steps.find((step) => step.id === stepIn(history.state))
})
