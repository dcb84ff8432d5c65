import { View } from '@tarojs/components'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './checkbox.scss'

/** A box to tick for oneself; never ticked beforehand. */
export function Checkbox({
  on,
  onChange,
  children,
}: {
  on: boolean
  onChange: (on: boolean) => void
  children: string
}) {
  return (
    <Pressable
      className={on ? 'checkbox checkbox-on' : 'checkbox'}
      role='checkbox'
      chosen={on}
      label={children}
      onClick={() => onChange(!on)}
    >
      <View className='beside'>
        <View className='checkbox-box'>{on && <Icon name='check' />}</View>
        <View>{children}</View>
      </View>
    </Pressable>
  )
}
