type Navigation = { url: string; success?: (result: { errMsg: string }) => void }

/** WeChat's ways from page to page. */
export function navigation(open: (url: string) => void, close: () => void) {
  const navigateTo = ({ url, success }: Navigation) => {
    open(url)
    success?.({ errMsg: 'ok' })
  }
  const redirectTo = (to: Navigation) => {
    close()
    navigateTo(to)
  }
  const navigateBack = ({ success }: Omit<Navigation, 'url'>) => {
    close()
    success?.({ errMsg: 'ok' })
  }
  return { navigateTo, redirectTo, reLaunch: redirectTo, navigateBack }
}
