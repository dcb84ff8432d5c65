import { Image, View } from '@tarojs/components'
import { Icon } from './icon'
import { PhotoCanvas } from './photo-canvas'
import { Pressable } from './pressable'
import './photo-picker.scss'

/** A way to take pictures, and those that were taken in a row beside it; ✕ takes one out again. While they are sent, how many are there. */
export function PhotoPicker({ most, photos, busy, sent, onAdd, onRemove }: PhotoPickerProps) {
  return (
    <View>
      <View className='shots'>
        <PhotoCanvas />
        {photos.length < most && sent === undefined && (
          <Pressable className='shot-add' label={busy ? '正在收拾照片…' : '拍照'} disabled={busy} onClick={onAdd}>
            <Icon name='camera' />
            <View>{busy ? '请稍等…' : '拍照'}</View>
          </Pressable>
        )}
        {photos.map((photo, index) => (
          <View key={photo.id} className='shot'>
            <Image className='shot-picture' src={photo.path} mode='aspectFill' aria-label={`照片${index + 1}`} />
            <Pressable className='shot-remove' label={`去掉照片${index + 1}`} onClick={() => onRemove(photo.id)}>
              <View className='shot-cross'>
                <Icon name='remove' />
              </View>
            </Pressable>
          </View>
        ))}
      </View>
      {sent !== undefined && photos.length > 0 && (
        <View className='photo-progress' aria-role='alert' aria-live='polite'>
          {`照片${sent}/${photos.length}传好了`}
        </View>
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
