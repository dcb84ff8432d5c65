import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Chips } from '@/components/chips'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { PhotoPicker } from '@/components/photo-picker'
import { VoiceField } from '@/components/voice-field'
import { categories } from '@/words/report-words'
import { PHOTOS_MAX } from '@contract/schema/photo'
import { REPORT_TEXT_MAX } from '@contract/report/report'
import { HotlineCard } from './hotline-card'
import { PreviewSheet } from './preview-sheet'
import { useReportForm } from './use-report-form'
import { PlaceCard } from './place-card'
import { PlaceSheet } from './place-sheet'
import { IdentityCard } from './identity-card'

/** Say it, from top to bottom; look at it once; send it. */
export default function NewReportPage() {
  const form = useReportForm()
  const { draft, photos } = form
  return (
    <Page call={form.placard?.community}>
      <View className='title'>说说看</View>
      <VoiceField voice={form.voice} />
      <BigTextarea
        label='什么事'
        initial={draft.shown.text}
        most={REPORT_TEXT_MAX}
        placeholder='什么事？在哪儿？从什么时候起？点键盘上的话筒，可以直接说。'
        onInput={(text) => draft.write({ text })}
      />
      <View className='second'>说事就好，不用写邻居的姓名和门牌号。</View>
      <PlaceCard form={form} />
      <View className='title'>什么事</View>
      <Chips label='什么事' options={categories} value={draft.shown.category} onChange={form.choose} />
      <View className='title'>照片（可以不放）</View>
      <PhotoPicker
        most={PHOTOS_MAX}
        photos={draft.shown.photos}
        busy={photos.busy}
        onAdd={photos.add}
        onRemove={photos.remove}
      />
      {photos.errorText && <Notice tone='error'>{photos.errorText}</Notice>}
      <IdentityCard form={form} />
      <HotlineCard form={form} />
      {form.missing && <Notice tone='error'>{form.missing}</Notice>}
      <BigButton onClick={form.look}>写好了，看一看</BigButton>
      {form.step === 'where' && <PlaceSheet form={form} />}
      {form.step === 'look' && <PreviewSheet form={form} />}
    </Page>
  )
}
