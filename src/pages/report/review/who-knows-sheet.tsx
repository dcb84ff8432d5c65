import { View } from '@tarojs/components'
import { Choice } from '@/components/choice'
import { Sheet } from '@/components/sheet'
import { ShortChoice } from '@/components/short-choice'
import { TextField } from '@/components/text-field'
import { ConsentTick } from './consent-tick'
import type { ReviewForm } from './use-review'
import { whoKnows, whoKnowsChoices, withWhoKnows } from './who-knows'

/** Who may know of it, and who it is. */
export function WhoKnowsSheet({ form }: { form: ReviewForm }) {
  const { draft, names, leaveSheet } = form
  const written = draft.shown
  const choice = whoKnows(written)
  return (
    <Sheet title='谁能看到' onLeave={leaveSheet}>
      <Choice
        label='谁能看到'
        options={whoKnowsChoices(names)}
        value={choice}
        onChange={(chosen) => draft.change(withWhoKnows(chosen, names))}
      />
      {choice === 'past' && names !== '' && (
        <>
          <View>好的，中心户看不到这件事。交给：</View>
          <ShortChoice
            label='交给'
            options={offices}
            value={written.handTo}
            onChange={(handTo) => draft.change({ handTo })}
          />
        </>
      )}
      {choice === 'household' && <ConsentTick form={form} />}
      {choice !== 'matter' && (
        <TextField
          label={choice === 'past' ? '怎么称呼您（可不留）' : '怎么称呼您'}
          initial={written.name}
          most={20}
          onInput={(name) => draft.write({ name })}
        />
      )}
    </Sheet>
  )
}

const offices: readonly { value: 'household' | 'community' | 'street'; title: string }[] = [
  { value: 'community', title: '社区' },
  { value: 'street', title: '街道' },
]
