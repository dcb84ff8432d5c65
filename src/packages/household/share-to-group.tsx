import { Button, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import '@/components/pressable.scss'
import '@/components/big-button.scss'

/** 发到楼栋群: WeChat asks which group, and sends the card of the page it stands on. */
export function ShareToGroup(_: ShareToGroupProps) {
  return (
    <Button className='pressable big-button big-button-plain' hoverClass='pressable-down' openType='share'>
      <View className='big-button-words'>
        <Icon name='megaphone' />
        <View>发到楼栋群</View>
      </View>
    </Button>
  )
}

export type ShareToGroupProps = {
  /** What the card says, where there are no cards: a text to copy, with the page that it opens. */
  title: string
  path: string
}
