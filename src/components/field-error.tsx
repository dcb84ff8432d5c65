import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Notice } from './notice'

/** What is still wrong, said at the field it is about; comes into view by itself. */
export function FieldError({ children }: { children: string }) {
  const [id] = useState(() => `field-error-${++count}`)
  useEffect(() => {
    Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -roomAbovePx }).catch(stayHere))
  }, [id, children])
  return (
    <View id={id}>
      <Notice tone='error'>{children}</Notice>
    </View>
  )
}

/** Pages below this one may have errors of their own. */
let count = 0
const roomAbovePx = 200

/** Where nothing can be scrolled it is in view already. */
function stayHere() {}
