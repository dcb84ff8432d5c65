import Taro from '@tarojs/taro'
import { playedPerson } from './played-person.h5'

/** As in WeChat, where a phone is one person's: tabs that play different people keep apart what is theirs. */
export const phoneStorage = {
  get: (name: string): unknown => Taro.getStorageSync(own(name)),
  set: (name: string, kept: unknown) => Taro.setStorageSync(own(name), kept),
  remove: (name: string) => Taro.removeStorageSync(own(name)),
  clear: () =>
    Taro.getStorageInfoSync()
      .keys.filter((name) => name.startsWith(own('')))
      .forEach((name) => Taro.removeStorageSync(name)),
}

function own(name: string) {
  return `${playedPerson()}/${name}`
}
