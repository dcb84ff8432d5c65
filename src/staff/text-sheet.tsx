import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { SAYING_MAX } from '@contract/report/report'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { BigTextarea } from '@/components/big-textarea'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { ReadySentences } from './ready-sentences'
import { useTextBox } from './use-text-box'

/** One sentence to write, ready-made ones to start from, and one button. What was written stays when it is refused. */
export function TextSheet(props: TextSheetProps) {
  const { title, lead, ready = [], box, action, optional, missing, sending, above, below, onSay, onLeave } = props
  const saying = useTextBox({ optional, missing })
  const errorText = saying.wanting ?? sending.errorText
  return (
    <Sheet title={title} onLeave={onLeave}>
      {lead && <View>{lead}</View>}
      {above}
      {ready.length > 0 && <ReadySentences sentences={ready} onPick={saying.put} />}
      <BigTextarea
        key={saying.box.turn}
        label={box}
        placeholder={box}
        initial={saying.box.initial}
        most={SAYING_MAX}
        onInput={saying.write}
      />
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
  /** The box may stay empty: then '' is said. */
  optional?: boolean
  /** What has still to be chosen above the box; said when one presses without it. */
  missing?: string
  sending: { busy: boolean; errorText: string | undefined }
  above?: ReactNode
  below?: ReactNode
  onSay: (said: string) => void
  onLeave: () => void
}
