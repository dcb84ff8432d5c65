import Taro from '@tarojs/taro'
import { LOGIN_SCAN_PREFIX } from '@contract/login/login'

/** Whether this phone can scan from inside the app. */
export const canScan = true

/** Looks at the code of a PC through the camera; nothing when the person thought better of it. Another code is handed on as it is, to be refused. */
export async function scanLogin(): Promise<string | undefined> {
  try {
    const { result } = await Taro.scanCode({})
    return result.replace(LOGIN_SCAN_PREFIX, '')
  } catch {
    return undefined
  }
}
