import { useEffect } from 'react'
import Taro from '@tarojs/taro'

/** WeChat draws the head of a page itself: the way back and the title, which is given here where the page's own is not enough. */
export function PageHead({ title }: PageHeadProps) {
  useEffect(() => {
    if (title) void Taro.setNavigationBarTitle({ title })
  }, [title])
  return null
}

export type PageHeadProps = { title?: string | undefined }
