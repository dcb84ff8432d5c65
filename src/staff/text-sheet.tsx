import { useContext } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { SAYING_MAX } from '@contract/report/report'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { BigTextarea } from '@/components/big-textarea'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { SheetDraftContext } from '@/drafts/sheet-text'
import { ReadySentences } from './ready-sentences'
import { useTextBox } from './use-text-box'

/** One sentence to say, ready-made ones to choose with one tap, and one button at the foot. What was written stays when it is refused. */
export function TextSheet(props: TextSheetProps) {
  const { title, lead, ready = [], box, action, optional, missing, sending, above, below, onSay, onLeave } = props
  const isKept = useContext(SheetDraftContext)?.holds(box) ?? false
  const saying = useTextBox({ isFolded: optional || ready.length > 0, isKept, optional, missing })
  const errorText = saying.wanting ?? sending.errorText
  return (
    <Sheet title={title} onLeave={onLeave}>
      {lead && <View>{lead}</View>}
      {above}
      {ready.length > 0 && (
        <ReadySentences label={box} sentences={ready} chosen={saying.chosen} onChoose={saying.choose} />
      )}
      {ready.length === 0 && !saying.isOpen && (
        <BigButton kind='quiet' onClick={() => saying.choose(null)}>
          {box}
        </BigButton>
      )}
      {saying.isOpen && (
        <BigTextarea label={box} placeholder={box} initial={saying.initial} most={SAYING_MAX} onInput={saying.write} />
      )}
      {below}
      <Foot>
        {errorText && <Notice tone='error'>{errorText}</Notice>}
        <BigButton busy={sending.busy} onClick={() => saying.say(onSay)}>
          {action}
        </BigButton>
      </Foot>
    </Sheet>
  )
}

type TextSheetProps = {
  title: string
  lead?: string
  ready?: readonly string[]
  /** What the box is for, as its label and its hint. */
  box: string
  action: string
  /** It may be left out: then '' is said. */
  optional?: boolean
  /** What has still to be chosen above the box; said when one presses without it. */
  missing?: string
  sending: { busy: boolean; errorText: string | undefined }
  above?: ReactNode
  below?: ReactNode
  onSay: (said: string) => void
  onLeave: () => void
}
