import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { REPORT_TEXT_MAX } from '@contract/report/report'
import { PHOTOS_MAX } from '@contract/schema/photo'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import type { Building } from '@/components/building-picker'
import { Chips } from '@/components/chips'
import { Choice } from '@/components/choice'
import { PhotoPicker } from '@/components/photo-picker'
import { VoiceField } from '@/components/voice-field'
import { TextField } from '@/components/text-field'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { unitWord } from '@/words/place-words'
import { categories, whom, type Staff } from '@/words/report-words'
import type { useNeighbourForm } from './use-neighbour-report-form'

/** One screen from what was said to the slip. `where` chooses the building, unless there is only one. */
export function NeighbourForm({ form, reader, where, only }: NeighbourFormProps) {
  const { picked, pick, write } = form
  const building = picked.building ?? only
  return (
    <View className='stack'>
      <View className='title'>在哪儿</View>
      {where}
      {building && building.units.length > 1 && (
        <Choice
          label='哪个单元'
          options={building.units.map((name) => ({ value: name, title: unitWord(name) }))}
          value={picked.unit}
          onChange={(unit) => pick({ unit: unit === picked.unit ? null : unit })}
        />
      )}
      <View className='title'>{`${whom[reader]}怎么说的`}</View>
      <VoiceField voice={form.voice} />
      <BigTextarea
        label={`${whom[reader]}怎么说的`}
        placeholder='什么事？在哪儿？从什么时候起？点键盘上的话筒，可以直接说。'
        initial={picked.text}
        most={REPORT_TEXT_MAX}
        onInput={(text) => write({ text })}
      />
      <View className='second'>说事就好，不用写邻居的姓名和门牌号。</View>
      <View className='second'>照片（可以不放，别拍到人和门牌）</View>
      <PhotoPicker
        most={PHOTOS_MAX}
        photos={picked.photos}
        busy={form.photos.busy}
        sent={form.busy ? picked.photos.filter(({ fileId }) => fileId !== null).length : undefined}
        onAdd={form.photos.add}
        onRemove={form.photos.remove}
      />
      {form.photos.errorText && <Notice tone='error'>{form.photos.errorText}</Notice>}
      <View className='title'>什么事</View>
      <Chips label='什么事' options={categories} value={picked.category} onChange={(category) => pick({ category })} />
      {picked.category === 'danger' && (
        <Notice tone='error'>有危险，先打电话：着火119 · 急病受伤120 · 打架、家暴、有人危险110</Notice>
      )}
      <View className='title'>写不写姓名</View>
      <View className='second'>{`可以不写姓名。给${whom[reader]}留一张小条，上面有编号和查询码。`}</View>
      <Choice label='写不写姓名' options={consents} value={picked.consent} onChange={(consent) => pick({ consent })} />
      {picked.consent === 'agreed' && (
        <>
          <TextField label='怎么称呼（可以不填）' initial={picked.name} most={20} onInput={(name) => write({ name })} />
          <TextField
            label='电话（可以不填）'
            kind='number'
            initial={picked.phone}
            most={40}
            onInput={(phone) => write({ phone })}
          />
        </>
      )}
      <Foot>
        {form.errorText && <Notice tone='error'>{form.errorText}</Notice>}
        <BigButton busy={form.busy} onClick={() => form.send(only)}>
          {`记下来，给${whom[reader]}一张小条`}
        </BigButton>
      </Foot>
    </View>
  )
}

type NeighbourFormProps = {
  form: ReturnType<typeof useNeighbourForm>
  reader: Staff
  where: ReactNode
  /** The only building there is to choose. */
  only?: Building
}

const consents = [
  { value: 'nameless', title: '不写姓名', line: '只记这件事，不记是谁说的。' },
  { value: 'agreed', title: '本人同意我代说', line: '姓名电话只给经办的社区人员用，可以不填。' },
] as const
