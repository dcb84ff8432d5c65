import { View } from '@tarojs/components'
import { Icon } from './icon'
import { Tap } from './tap'
import './tick.scss'

/** A box to tick for oneself; never ticked beforehand. */
export function Tick({ on, onChange, children }: { on: boolean; onChange: (on: boolean) => void; children: string }) {
  return (
    <Tap
      className={on ? 'tick tick-on' : 'tick'}
      role='checkbox'
      chosen={on}
      label={children}
      onClick={() => onChange(!on)}
    >
      <View className='beside'>
        <View className='tick-box'>{on && <Icon name='check' />}</View>
        <View>{children}</View>
      </View>
    </Tap>
  )
}
