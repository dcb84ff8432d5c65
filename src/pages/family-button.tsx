import { Button, View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import type { Told } from './family-words'
import '@/components/pressable.scss'
import './family-button.scss'

/** 发给家人看: WeChat asks whom, and sends the card of `useFamilyCard`. */
export function FamilyButton(_: { told: Told }) {
  return (
    <Button className='pressable' hoverClass='pressable-down' openType='share'>
      <View className='family-button'>
        <Icon name='people' />
        <View>发给家人看</View>
      </View>
    </Button>
  )
}
