import { useState } from 'react'
import Taro from '@tarojs/taro'
import { Text, View } from '@tarojs/components'
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
      {title ? (
        <View className='page-head-title page-head-place'>
          {title.split(dot).map((part, no) => (
            <Text key={part} className='page-head-part'>
              {no > 0 ? `${dot}${part}` : part}
            </Text>
          ))}
        </View>
      ) : (
        <View className='page-head-title'>{usual}</View>
      )}
    </View>
  )
}

/** Between a community and a place in it; the line breaks there first. */
const dot = ' · '

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
