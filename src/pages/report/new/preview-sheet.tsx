import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { PhotoRow } from '@/components/photo-row'
import { unitWord } from '@/words/place-words'
import { soundTitle } from '@/words/sound-words'
import { categoryWord } from '@/words/report-words'
import { Sheet } from '@/components/sheet'
import { agreedTo } from './consent'
import type { Draft } from './report-draft'
import type { ReportForm } from './use-report-form'

/** Exactly what the one it goes to will see, before it is sent. */
export function PreviewSheet({ form: { draft, sending, setStep } }: { form: ReportForm }) {
  const written = draft.shown
  const reader = readers[written.handTo]
  return (
    <Sheet title={`${reader}会看到`} onLeave={() => setStep('write')}>
      <View>{`${reader}会看到下面这些。话里、照片里要是能认出您，可以先改一改。`}</View>
      <Card title={written.text.trim() || soundTitle(written.sounds)}>
        <View className='second'>{placeWords(written)}</View>
        <View className='second'>{categoryWord(written.category ?? 'unsure')}</View>
        <PhotoRow photos={written.photos.map(({ path }) => ({ url: path, checked: true }))} />
        {written.hotline.trim() && <View className='second'>{`12345编号：${written.hotline.trim()}`}</View>}
        <View>{whoWords(written)}</View>
      </Card>
      {sending.errorText && <Notice tone='error'>{sending.errorText}</Notice>}
      <BigButton busy={sending.busy} onClick={() => sending.send()}>
        提交
      </BigButton>
    </Sheet>
  )
}

const readers: Record<Draft['handTo'], string> = { household: '中心户', community: '社区', street: '街道' }

function placeWords({ building, unit, spot }: Draft) {
  const placard = `${building?.words ?? ''}${unit ? unitWord(unit) : ''}`
  return [placard, spot.trim()].filter(Boolean).join('，')
}

function whoWords(draft: Draft) {
  const { identity, name, phone, handTo } = draft
  const left = [name.trim() && `姓名：${name.trim()}`, phone.trim() && '电话'].filter(Boolean)
  if (identity === 'anonymous') return '不留姓名，谁也看不到您是谁。'
  if (left.length === 0) return '没有留姓名电话。'
  if (handTo !== 'household') return `${left.join('、')}，只给经办的人员用，中心户看不到。`
  if (identity === 'confidential' || agreedTo(draft).length === 0) return '中心户看不到您的姓名电话。'
  return name.trim()
    ? `接下后能看到姓名：${name.trim()}。电话要写明原因才看得到。`
    : '您没有写姓名，中心户看不到您是谁。'
}
