import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { FieldError } from '@/components/field-error'
import { Foot } from '@/components/foot'
import { Page } from '@/components/page'
import { PhotoPicker } from '@/components/photo-picker'
import { VoiceField } from '@/components/voice-field'
import { PHOTOS_MAX } from '@contract/schema/photo'
import { REPORT_TEXT_MAX } from '@contract/report/report'
import { useNewReport } from './use-new-report'
import './index.scss'

/** 说: what it is about, in words and pictures. */
export default function NewReportPage() {
  const { draft, photos, voice, text, missing, isChange, next } = useNewReport()
  return (
    <Page>
      <View className='title'>什么事？说说就行</View>
      <VoiceField voice={voice} />
      <View className='say'>
        <BigTextarea
          key={text}
          label='什么事'
          initial={text}
          placeholder='不用写邻居的姓名和门牌号。'
          most={REPORT_TEXT_MAX}
          isCountQuiet
          onInput={(written) => draft.write({ text: written })}
        />
      </View>
      {missing && <FieldError>{missing}</FieldError>}
      <PhotoPicker
        most={PHOTOS_MAX}
        photos={draft.shown.photos}
        busy={photos.busy}
        onAdd={photos.add}
        onRemove={photos.remove}
      />
      {photos.errorText && <FieldError>{photos.errorText}</FieldError>}
      <Foot>
        <BigButton onClick={next}>{isChange ? '改好了' : '下一步'}</BigButton>
      </Foot>
    </Page>
  )
}
