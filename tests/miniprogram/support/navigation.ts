type Navigation = { url: string; success?: (result: { errMsg: string }) => void }

/** WeChat's ways from page to page. Each takes its time there, and so it does here: a page is gone before the next one comes. */
export function navigation(open: (url: string) => void, close: () => void, closeAll: () => void) {
  const navigateTo = ({ url, success }: Navigation) => {
    setTimeout(() => {
      open(url)
      success?.({ errMsg: 'ok' })
    }, turnMs)
  }
  const redirectTo = (to: Navigation) => {
    setTimeout(close, turnMs)
    setTimeout(navigateTo, turnMs, to)
  }
  const reLaunch = (to: Navigation) => {
    setTimeout(closeAll, turnMs)
    setTimeout(navigateTo, turnMs, to)
  }
  const navigateBack = ({ success }: Omit<Navigation, 'url'>) => {
    setTimeout(() => {
      close()
      success?.({ errMsg: 'ok' })
    }, turnMs)
  }
  return { navigateTo, redirectTo, reLaunch, navigateBack }
}

const turnMs = 10
