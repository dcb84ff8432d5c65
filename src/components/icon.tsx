import { View } from '@tarojs/components'

/** One of our line drawings, in the colour and size of the text around it. Always stands beside a word. */
export function Icon({ name }: { name: IconName }) {
  return <View className={`i i-${name}`} aria-hidden />
}

export type IconName =
  | 'bench'
  | 'door'
  | 'megaphone'
  | 'phone'
  | 'check'
  | 'hand-over'
  | 'clock'
  | 'people'
  | 'camera'
  | 'microphone'
  | 'remove'
  | 'onward'
  | 'letters'
  | 'scan'
  | 'lock'
  | 'danger'
  | 'question'
  | 'pen'
  | 'lamp'
  | 'drop'
  | 'bin'
  | 'car'
  | 'plug'
  | 'talk'
  | 'house'
  | 'heart'
  | 'computer'
  | 'bell'
  | 'stool'
  | 'stool-taken'
  | 'stool-mine'
