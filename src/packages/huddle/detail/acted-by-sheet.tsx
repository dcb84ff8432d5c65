import { useState } from 'react'
import { BigButton } from '@/components/big-button'
import { Choice } from '@/components/choice'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { View } from '@tarojs/components'

type Post = { id: string; name: string }

/** Which post another came for, and which that is. */
export function ActedBySheet({ awaited, called, sending, onChoose, onLeave }: ActedBySheetProps) {
  const [householdId, choose] = useState<string | null>(null)
  const [actedBy, chooseOther] = useState<string | null>(null)
  const isReady = householdId !== null && actedBy !== null
  return (
    <Sheet title='别的户代来' onLeave={onLeave}>
      <View>哪一户没来？</View>
      <Choice label='哪一户没来' options={awaited.map(toOption)} value={householdId} onChange={choose} />
      {householdId !== null && (
        <>
          <View>由哪一户代来？</View>
          <Choice
            label='由哪一户代来'
            options={called.filter(({ id }) => id !== householdId).map(toOption)}
            value={actedBy}
            onChange={chooseOther}
          />
        </>
      )}
      <Foot>
        {sending.errorText && <Notice tone='error'>{sending.errorText}</Notice>}
        <BigButton busy={sending.busy} disabled={!isReady} onClick={() => isReady && onChoose(householdId, actedBy)}>
          {isReady ? '记下' : '请先选两户'}
        </BigButton>
      </Foot>
    </Sheet>
  )
}

function toOption({ id, name }: Post) {
  return { value: id, title: name }
}

type ActedBySheetProps = {
  awaited: readonly Post[]
  called: readonly Post[]
  sending: { busy: boolean; errorText: string | undefined }
  onChoose: (householdId: string, actedBy: string) => void
  onLeave: () => void
}
