import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'
import { nearestScale, scales } from './scale'
import type { Scale } from './scale'
import { systemScale } from './system-scale'

/** The size of text on every open page: the one chosen in 长辈版, else WeChat's own. */
export function useScale() {
  return useSyncExternalStore(watch, current)
}

/** Keeps a choice on this phone; every open page follows. */
export function chooseScale(scale: Scale) {
  known = scale
  Taro.setStorageSync(key, scale)
  watchers.forEach((tell) => tell())
}

const key = 'scale'
const watchers = new Set<() => void>()
let known: Scale | undefined

function watch(tell: () => void) {
  watchers.add(tell)
  return () => void watchers.delete(tell)
}

function current() {
  return (known ??= kept() ?? nearestScale(systemScale()))
}

function kept() {
  try {
    const value: unknown = Taro.getStorageSync(key)
    return scales.find((scale) => scale === value)
  } catch {
    // A phone whose storage is damaged shows its pages all the same.
    return undefined
  }
}
