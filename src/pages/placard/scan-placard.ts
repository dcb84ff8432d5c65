import Taro from '@tarojs/taro'
import type { PlacardParams } from './parse-placard-params'

/** Whether this phone can scan from inside the app. */
export const canScan = true

/** Looks at a code through the camera; nothing when the person thought better of it. */
export async function scanPlacard(): Promise<PlacardParams | undefined> {
  try {
    const { result, path } = await Taro.scanCode({})
    return seen(path || result)
  } catch {
    return undefined
  }
}

/** Our own code carries the page and its scene; a link is its own text. */
function seen(text: string): PlacardParams {
  const scene = /[?&]scene=([^&]*)/.exec(text)?.[1]
  return scene === undefined ? { q: text } : { scene }
}
