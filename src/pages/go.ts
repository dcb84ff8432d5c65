import Taro from '@tarojs/taro'

/** Opens a page on top of this one. WeChat piles no more than ten: near the top it takes this one's place. */
export function go(page: string, params: Params = {}) {
  const url = address(page, params)
  once(() => (Taro.getCurrentPages().length < 9 ? Taro.navigateTo({ url }) : Taro.redirectTo({ url })))
}

/** Opens a page in place of this one, which is done with. */
export function goInstead(page: string, params: Params = {}) {
  once(() => Taro.redirectTo({ url: address(page, params) }))
}

/** Opens a page as if the app began there. */
export function startAt(page: string, params: Params = {}) {
  once(() => Taro.reLaunch({ url: address(page, params) }))
}

let isUnderWay = false

/** A second tap while a page opens is the same tap of a trembling finger. */
function once(open: () => Promise<unknown>) {
  if (isUnderWay) return
  isUnderWay = true
  void open()
    .catch((failure: unknown) => console.error(failure))
    .finally(() => (isUnderWay = false))
}

type Params = Readonly<Record<string, string>>

function address(page: string, params: Params) {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return query.length ? `/${page}?${query.join('&')}` : `/${page}`
}
