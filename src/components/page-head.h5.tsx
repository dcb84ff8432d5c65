import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { PageHeadProps } from './page-head'
import { Pressable } from './pressable'
import './page-head.scss'

/** As WeChat draws it: the way back, on all pages but the one the app begins at, and what the page is called. */
export function PageHead({ title }: PageHeadProps) {
  const [{ usual, isFirst }] = useState(currentPage)
  return (
    <View className='page-head not-printed'>
      {!isFirst && (
        <Pressable label='返回上一页' onClick={goBack}>
          <Icon name='onward' />
        </Pressable>
      )}
      <View className={title ? 'page-head-title page-head-place' : 'page-head-title'}>{title ?? usual}</View>
    </View>
  )
}

const firstPage = 'pages/placard/index'

/** Asked when the page comes up: later another one may lie on top of it. */
function currentPage() {
  const { page, router } = Taro.getCurrentInstance()
  const isFirst = Taro.getCurrentPages().length <= 1 && (router?.path ?? '').startsWith(`/${firstPage}`)
  return { usual: page?.config?.navigationBarTitleText ?? '连心桥', isFirst }
}

/** A page that was opened by its own address has none below it: back leads to where the app begins. */
function goBack() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.reLaunch({ url: `/${firstPage}` })
}
