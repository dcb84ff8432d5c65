import { Image, View } from '@tarojs/components'
import { Icon } from './icon'
import { PhotoCanvas } from './photo-canvas'
import { Pressable } from './pressable'
import './photo-picker.scss'

/** A few pictures and a place to add one more while there is room; while they are sent, how many are there. */
export function PhotoPicker({ most, photos, busy, sent, onAdd, onRemove }: PhotoPickerProps) {
  return (
    <View className='photos'>
      {photos.map((photo, index) => (
        <View key={photo.id} className='photo'>
          <Image className='photo-picture' src={photo.path} mode='aspectFill' aria-label={`照片${index + 1}`} />
          <Pressable className='photo-remove' label={`去掉照片${index + 1}`} onClick={() => onRemove(photo.id)}>
            <Icon name='remove' />
            <View>去掉</View>
          </Pressable>
        </View>
      ))}
      <PhotoCanvas />
      {sent !== undefined && photos.length > 0 && (
        <View className='photo-progress' aria-role='alert' aria-live='polite'>
          {`照片${sent}/${photos.length}传好了`}
        </View>
      )}
      {photos.length < most && sent === undefined && (
        <Pressable className='photo-add' disabled={busy} onClick={onAdd}>
          <Icon name='photo' />
          <View>{busy ? '正在收拾照片…' : '加照片'}</View>
        </Pressable>
      )}
    </View>
  )
}

type PhotoPickerProps = {
  most: number
  photos: readonly { id: string; path: string }[]
  /** A picture is being chosen or made smaller. */
  busy?: boolean
  /** So many are in the cloud; given while they are being sent. */
  sent?: number
  onAdd: () => void
  onRemove: (id: string) => void
}
