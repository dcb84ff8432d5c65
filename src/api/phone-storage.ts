import Taro from '@tarojs/taro'

/** What this phone keeps for the person who holds it; a name that keeps nothing gives an empty text. */
export const phoneStorage = {
  get: (name: string): unknown => Taro.getStorageSync(name),
  set: (name: string, kept: unknown) => Taro.setStorageSync(name, kept),
  remove: (name: string) => Taro.removeStorageSync(name),
  clear: () => Taro.clearStorageSync(),
}
