import Taro from '@tarojs/taro'
import { goInstead } from '@/pages/go'

/** Back to where this page was opened from; to `page` when it was opened by a link. */
export function backTo(page: string) {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goInstead(page)
}
