import { useState } from 'react'
import { View } from '@tarojs/components'
import type { WorkerAbsence } from '@contract/absence/worker'
import { worker } from '@/api/worker'
import { useQuery } from '@/api/use-query'
import { BigButton } from '@/components/big-button'
import { Choice } from '@/components/choice'
import { Foot } from '@/components/foot'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'

/** The household that said on the phone that it stands in. */
export function StandInSheet({ absence, busy, errorText, onSet, onLeave }: StandInSheetProps) {
  const { community, household } = absence
  const [chosen, choose] = useState<string | null>(null)
  const query = useQuery(worker.listAssignableHouseholds, { communityId: community.id }, { isInView: true })
  return (
    <Sheet title='请谁照看' onLeave={onLeave}>
      <View className='second'>先打个电话问好，答应了再记。</View>
      <Loaded query={query} shape='rows'>
        {({ households }) => (
          <Choice
            label='请谁照看'
            options={households
              .filter(({ id, vacant }) => id !== household.id && !vacant)
              .map(({ id, name, number, away }) => ({
                value: id,
                title: `${name} · ${number}`,
                ...(away && { line: '现在也外出' }),
              }))}
            value={chosen}
            onChange={choose}
          />
        )}
      </Loaded>
      {errorText && <Notice tone='error'>{errorText}</Notice>}
      <Foot>
        <BigButton busy={busy} disabled={chosen === null} onClick={() => chosen !== null && onSet(chosen)}>
          {chosen === null ? '请先选一户' : '记下，由这一户照看'}
        </BigButton>
      </Foot>
    </Sheet>
  )
}

type StandInSheetProps = {
  absence: WorkerAbsence
  busy: boolean
  errorText: string | undefined
  onSet: (standInId: string) => void
  onLeave: () => void
}
