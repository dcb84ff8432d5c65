import { View } from '@tarojs/components'
import type { ResultFacts } from '@contract/report/result'
import { PHOTOS_MAX } from '@contract/schema/photo'
import { offerReminder } from '@/api/reminders'
import { useAction } from '@/actions/use-action'
import { VoiceField } from '@/components/voice-field'
import { useSheetSounds } from '@/drafts/use-sheet-sounds'
import { Notice } from '@/components/notice'
import { PhotoPicker } from '@/components/photo-picker'
import { ConfirmResultSheet } from './result/confirm-result-sheet'
import { useResultFacts } from './result/use-result-facts'
import { TextSheet } from './text-sheet'
import { sendResult, type ResultProcedures } from './send-result'
import type { OpenedReport } from '@/actions/opened-thing'
import { useSheetPhotos } from './use-sheet-photos'

/** 办好了: one sentence on how, a picture if there is one; when and how it tells besides is looked at before it is sent. Whether it is solved is the resident's to say. */
export function ResolveSheet({ opened, thing, procedures, onDone, onLeave }: ResolveSheetProps) {
  const photos = useSheetPhotos()
  const voice = useSheetSounds({ askFolder: procedures.askSoundFolder, communityId: thing.communityId })
  const resolve = useAction(sendResult(procedures, photos.setSent), opened, () => {
    photos.forgetAll()
    voice.forgetAll()
    return onDone('记下了，辛苦了')
  })
  const result = useResultFacts()
  const send = (text: string, facts: ResultFacts) => {
    offerReminder('staff')
    photos.setSent(0)
    void resolve.send((commandId) => ({
      ...opened.id,
      commandId,
      text,
      ...facts,
      photos: photos.chosen,
      sounds: voice.current(),
    }))
  }
  const say = (text: string) => {
    const aloud = voice.current().flatMap(({ words }) => words ?? [])
    if (!result.read(text, text || aloud.join('，'))) send(text, {})
  }
  const { seen } = result
  return (
    <>
      <TextSheet
        title='办好了'
        ready={results}
        box='写一句：怎么办的，现在什么样。'
        action='办好了'
        optional={voice.sounds.length > 0}
        above={<VoiceField voice={voice} />}
        sending={resolve}
        below={
          <>
            <View className='second'>照片（可以不放，别拍到人和门牌）</View>
            <PhotoPicker
              most={PHOTOS_MAX}
              photos={photos.chosen}
              busy={photos.busy}
              sent={resolve.busy ? photos.sent : undefined}
              onAdd={photos.add}
              onRemove={photos.remove}
            />
            {photos.errorText && <Notice tone='error'>{photos.errorText}</Notice>}
          </>
        }
        onSay={say}
        onLeave={onLeave}
      />
      {seen && (
        <ConfirmResultSheet
          sentence={seen.sentence}
          facts={seen.facts}
          onChange={result.change}
          sending={resolve}
          progress={photos.chosen.length > 0 ? `照片${photos.sent}/${photos.chosen.length}传好了` : undefined}
          onSend={() => send(seen.text, seen.facts)}
          onLeave={result.putBack}
        />
      )}
    </>
  )
}

const results = [
  '已经修好了，能用了。',
  '请物业来处理过了，现在好了。',
  '上门看过，两边都说开了。',
  '问清楚了，该怎么办也跟您说了。',
]

type ResolveSheetProps = {
  opened: OpenedReport
  /** By whose street what is said aloud is written down. */
  thing: { communityId?: string | undefined }
  procedures: ResultProcedures
  /** Says what it came to: on the page, or as a page of its own. */
  onDone: (words: string) => void | Promise<boolean>
  onLeave: () => void
}
