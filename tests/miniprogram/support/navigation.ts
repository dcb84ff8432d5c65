type Navigation = {
  url: string
  success?: (result: { errMsg: string }) => void
  fail?: (failure: { errMsg: string }) => void
}

/** WeChat's ways from page to page. Each takes its time there, and so it does here: a page is gone before the next one comes. A word in `refusals` is what the next step is refused with. */
export function navigation({ open, close, closeAll, back }: Ways, refusals: string[]) {
  const step = (take: (to: Navigation) => void) => (to: Navigation) => {
    const errMsg = refusals.shift()
    if (errMsg === undefined) take(to)
    else setTimeout(() => to.fail?.({ errMsg }), turnMs)
  }
  const opening = ({ url, success }: Navigation) => {
    setTimeout(() => {
      open(url)
      success?.({ errMsg: 'ok' })
    }, turnMs)
  }
  const navigateTo = step(opening)
  const redirectTo = step((to) => {
    setTimeout(close, turnMs)
    setTimeout(opening, turnMs, to)
  })
  const reLaunch = step((to) => {
    setTimeout(closeAll, turnMs)
    setTimeout(opening, turnMs, to)
  })
  const navigateBack = step(({ success }) => {
    setTimeout(() => {
      back()
      success?.({ errMsg: 'ok' })
    }, turnMs)
  })
  return { navigateTo, redirectTo, reLaunch, navigateBack }
}

type Ways = { open: (url: string) => void; close: () => void; closeAll: () => void; back: () => void }

const turnMs = 10
