import { View } from '@tarojs/components'
import type { HouseholdAbsence } from '@contract/absence/household'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Choice } from '@/components/choice'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { ShortChoice } from '@/components/short-choice'
import { spanWords } from '@/staff/absence-words'
import { dayWords } from '@/words/day-words'
import { DateOrTimeField } from '@/staff/date-or-time-field'
import { lengths, ownDay, useAwayForm, type AbsencesView } from './use-away-form'

/** From when, how long, who stands in; of an absence that stands the last day and the stand-in. */
export function AwayForm({ view, edited, onDone }: AwayFormProps) {
  const { form, change, until, isWhole, send, busy, errorText } = useAwayForm(view, edited, onDone)
  const others = view.standIns.map(({ id, name, number }) => ({ value: id, title: `${name} · ${number}` }))
  return (
    <View className='stack'>
      {!edited && view.posts.length > 1 && (
        <Choice
          label='哪一户外出'
          options={view.posts.map(({ id, name }) => ({ value: id, title: name }))}
          value={form.householdId}
          onChange={(householdId) => change({ householdId })}
        />
      )}
      {edited ? (
        <View className='lead'>{`${dayWords(edited.from, cloudNow())}起`}</View>
      ) : (
        <DateOrTimeField label='哪天走' mode='date' initial={form.from} onInput={(from) => change({ from })} />
      )}
      {!edited && (
        <ShortChoice label='走几天' options={lengths} value={form.length} onChange={(length) => change({ length })} />
      )}
      {form.length === ownDay && (
        <DateOrTimeField label='到哪天' mode='date' initial={form.until} onInput={(day) => change({ until: day })} />
      )}
      <View aria-live='polite'>{spanWords({ from: form.from, until }, cloudNow())}</View>
      <View className='lead'>请谁照看</View>
      <Choice
        label='请谁照看'
        options={[...others, { value: nobody, title: '先不请人', line: '新来的事由备份的中心户或社区接。' }]}
        value={form.standIn}
        onChange={(standIn) => change({ standIn })}
      />
      {errorText && <Notice tone='error'>{errorText}</Notice>}
      <Foot>
        <BigButton busy={busy} disabled={!isWhole} onClick={send}>
          {isWhole ? '就这样' : '请先选一户照看'}
        </BigButton>
      </Foot>
    </View>
  )
}

/** Not an id: those are never empty. */
const nobody = ''

type AwayFormProps = { view: AbsencesView; edited: HouseholdAbsence | undefined; onDone: () => Promise<boolean> }
