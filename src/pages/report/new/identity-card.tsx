import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Choice } from '@/components/choice'
import { TextField } from '@/components/text-field'
import { Notice } from '@/components/notice'
import { identityChoices } from '@/words/identity-choices'
import { ConsentTick } from './consent-tick'
import type { ReportForm } from './use-report-form'

/** 谁能知道是我说的: who sees it, whether the household sees it at all, and how to reach the person if they wish. */
export function IdentityCard({ form }: { form: ReportForm }) {
  const { draft } = form
  const { identity, handTo } = draft.shown
  return (
    <View className='stack'>
      <View className='title'>谁能知道是我说的？</View>
      <Choice
        label='谁能知道是我说的？'
        options={identityChoices}
        value={identity}
        onChange={(chosen) => draft.change({ identity: chosen, ticked: undefined })}
      />
      {identity === 'named' && handTo === 'household' && <ConsentTick form={form} />}
      {identity !== 'anonymous' && (
        <>
          <TextField
            label='姓名（可以不填）'
            initial={draft.shown.name}
            most={20}
            onInput={(name) => draft.write({ name })}
          />
          <TextField
            label='电话（可以不填）'
            kind='number'
            initial={draft.shown.phone}
            most={40}
            onInput={(phone) => draft.write({ phone })}
          />
        </>
      )}
      {handTo === 'household' ? (
        <>
          <View className='second'>不想让中心户知道这件事？</View>
          <BigButton kind='quiet' onClick={() => draft.change({ handTo: 'community' })}>
            直接交社区
          </BigButton>
          <BigButton kind='quiet' onClick={() => draft.change({ handTo: 'street' })}>
            直接交街道
          </BigButton>
        </>
      ) : (
        <>
          <Notice tone='good'>
            {`好的，中心户看不到这件事。这一件直接交${handTo === 'community' ? '社区' : '街道'}。`}
          </Notice>
          <BigButton kind='quiet' onClick={() => draft.change({ handTo: 'household' })}>
            还是交给中心户
          </BigButton>
        </>
      )}
    </View>
  )
}
