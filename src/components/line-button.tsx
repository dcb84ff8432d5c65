import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon'
import { Pressable } from './pressable'
import './line-button.scss'

/** A way to another page, as one line of a list. */
export function LineButton({ icon, children, more, onClick }: LineButtonProps) {
  return (
    <Pressable className='line-button' onClick={onClick}>
      <View className='line-button-words'>
        <Icon name={icon} />
        <View>
          <View>{children}</View>
          {more && <View className='second'>{more}</View>}
        </View>
        <Icon name='onward' />
      </View>
    </Pressable>
  )
}

type LineButtonProps = { icon: IconName; children: string; more?: string; onClick: () => void }
