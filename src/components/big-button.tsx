import { View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon'
import { Tap } from './tap'
import './big-button.scss'

/** The thing to do now. `primary` is the one red button of a screen; `plain` stands beside it; `quiet` is a way out. */
export function BigButton({ children, kind = 'primary', icon, busy, disabled, onClick }: BigButtonProps) {
  return (
    <Tap
      className={`big-button big-button-${kind}`}
      label={busy ? `${children}，请稍等` : children}
      disabled={busy || disabled}
      onClick={onClick}
    >
      <View className='big-button-words'>
        {icon && <Icon name={icon} />}
        <View>{busy ? `${children}…` : children}</View>
      </View>
    </Tap>
  )
}

type BigButtonProps = {
  children: string
  kind?: 'primary' | 'plain' | 'quiet'
  icon?: IconName
  /** Under way: shown, and further presses do nothing. */
  busy?: boolean
  disabled?: boolean
  onClick: () => void
}
