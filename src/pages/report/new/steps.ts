import { useEffect, useRef, useState } from 'react'
import { useDidShow, useRouter } from '@tarojs/taro'
import { goBack, openNext, openPage } from '../../open-page'
import type { Draft } from './report-draft'
import type { useDraft } from './use-draft'

/** The three screens of a report, each a page of its own, so that back leads to the one before. */
const pages = {
  say: 'pages/report/new/index',
  place: 'pages/report/place/index',
  review: 'pages/report/review/index',
} as const
export type Step = keyof typeof pages

/** One of the three screens: the draft remembers it, and it goes on to another one. Opened by 改 it lies on the review, and goes back there. */
export function useStep(step: Step, draft: ReturnType<typeof useDraft>) {
  const { params } = useRouter<{ change?: string; gone?: string }>()
  const isChange = params.change !== undefined
  const isLeaving = useRef(false)
  useDidShow(() => {
    if (!isChange && stepOf(draft.current()) !== step) draft.write({ step })
  })
  const goOn = (next: Step) => {
    draft.keepNow()
    if (!isChange) return void openPage(pages[next])
    // A second tap would close the review too.
    if (isLeaving.current) return
    isLeaving.current = true
    void goBack().then(() => (isLeaving.current = false))
  }
  return { isChange, isGone: params.gone !== undefined, goOn }
}

/** Opens the screen that a kept draft was left at, on top of the first one. */
export function useResumed(draft: Draft, isChange: boolean) {
  const [leftAt] = useState(stepOf(draft))
  useEffect(() => {
    if (leftAt !== 'say' && !isChange) void openNext(pages[leftAt])
  }, [leftAt, isChange])
}

/** Opens one of the screens to change what it asked for; `gone` where the building of before is no choice any more. */
export function changeStep(step: 'say' | 'place', isGone = false) {
  return openPage(pages[step], isGone ? { change: '1', gone: '1' } : { change: '1' })
}

function stepOf({ step = 'say' }: Draft): Step {
  return step
}
