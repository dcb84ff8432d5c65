import Taro from '@tarojs/taro'

/** Opens a page on top of this one, once for a second tap of a trembling finger; through when it is there. WeChat piles no more than ten: near the top it takes this one's place. */
export async function openPage(page: string, params: Params = {}) {
  if (isOpening) return
  isOpening = true
  const url = address(page, params)
  const opened = Taro.getCurrentPages().length < 9 ? Taro.navigateTo({ url }) : Taro.redirectTo({ url })
  await opened.catch(complain).finally(() => (isOpening = false))
}

let isOpening = false

/** Opens a page in place of this one, which is done with. */
export function replacePage(page: string, params: Params = {}) {
  return Taro.redirectTo({ url: address(page, params) }).then(() => {}, complain)
}

/** Opens a page as if the app began there. */
export function relaunchAt(page: string, params: Params = {}) {
  void Taro.reLaunch({ url: address(page, params) }).catch(complain)
}

function complain(failure: unknown) {
  console.error(failure)
}

type Params = Readonly<Record<string, string>>

function address(page: string, params: Params) {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return query.length ? `/${page}?${query.join('&')}` : `/${page}`
}
