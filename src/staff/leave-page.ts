import Taro from '@tarojs/taro'
import { goBack, replacePage } from '@/pages/open-page'

/** Back to where this page was opened from; to `page` when it was opened by a link. */
export function leavePage(page: string) {
  return Taro.getCurrentPages().length > 1 ? goBack() : replacePage(page)
}
