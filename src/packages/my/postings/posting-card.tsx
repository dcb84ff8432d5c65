import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Posting } from '@contract/posts/resident'
import type { Receipt } from '@contract/report/sending'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { KeptSheet } from '@/drafts/kept-sheet'
import { dayWords } from '@/words/day-words'
import { coverageWords } from '@/words/place-words'
import { postingDraft, WordsSheet } from './words-sheet'

/** One household that is put up: what it is to look after, who settled it, until when; and the way to say something about it. */
export function PostingCard({ posting, communityId, onSaid }: PostingCardProps) {
  const [isSaying, setSaying] = useState(false)
  const { household, buildings, decided, from, until } = posting
  const now = cloudNow()
  return (
    <>
      <Card kind='task' title={household.name}>
        <View className='second unbroken'>{`编号${household.number}`}</View>
        {buildings.length > 0 && <View>{`联系${coverageWords(buildings)}`}</View>}
        {decided && <View>{`${decided.by}${dayWords(decided.on, now)}定的。`}</View>}
        <View>{`公示${dayWords(from, now)}到${dayWords(until, now)}。`}</View>
        <BigButton kind='plain' icon='megaphone' onClick={() => setSaying(true)}>
          我有话说
        </BigButton>
      </Card>
      {isSaying && (
        <KeptSheet name={postingDraft(household.id)}>
          <WordsSheet
            household={household}
            communityId={communityId}
            onSaid={onSaid}
            onLeave={() => setSaying(false)}
          />
        </KeptSheet>
      )}
    </>
  )
}

type PostingCardProps = { posting: Posting; communityId: string; onSaid: (receipt: Receipt) => void }
