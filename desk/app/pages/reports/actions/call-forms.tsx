import { useState } from 'react'
import type { Satisfied, Solved } from '@contract/report/callback'
import { contactedChoices, satisfiedChoices, solvedChoices } from '@/words/callback-words'
import { pickWord } from '@/words/pick-word'
import { reachedChoices } from '@/staff/reached-choices'
import { desk } from '../../../api/desk'
import { Choices } from '../../../components/choices'
import type { FormProps } from './form-props'
import { draftName, SayForm } from './say-form'
import { useFormCommand } from './use-form-command'

type YesNo = 'yes' | 'no'
type Heard = { reached?: YesNo; contacted?: YesNo; solved?: Solved; satisfied?: Satisfied }

/** A callback made by phone: was anyone reached, and what did they say. Only the resident says whether it is solved. */
export function CallbackForm(props: FormProps) {
  const name = draftName(props.report.reportId, 'callback')
  const [heard, setHeard] = useState<Heard>({})
  const hear = (fields: Heard) => setHeard({ ...heard, ...fields })
  const record = useFormCommand(desk.recordCallback, props, name, (_, { reached, solved }) =>
    reached
      ? pickWord(outcomes, solved ?? 'no', '记下了。')
      : '记下了：没联系上。居民七天里没有回音，这件事就先收起来。',
  )
  const isWhole = heard.reached === 'no' || Boolean(heard.reached && heard.contacted && heard.solved)
  const { reached, contacted, solved, satisfied } = heard
  return (
    <SayForm
      {...{ name, onLeave: props.onLeave, sending: record }}
      lead='电话在【看姓名电话】里。请把居民说的记下来，解决没解决由居民说了算。'
      above={
        <>
          <Choices
            label='打通了吗？'
            options={reachedChoices}
            value={reached ?? null}
            onChange={(reached) => hear({ reached })}
          />
          {reached === 'yes' && (
            <>
              <Choices
                label='有人联系过您吗？'
                options={contactedChoices}
                value={contacted ?? null}
                onChange={(contacted) => hear({ contacted })}
              />
              <Choices
                label='事情解决了吗？'
                options={solvedChoices}
                value={solved ?? null}
                onChange={(solved) => hear({ solved })}
              />
              <Choices
                label='您满意吗？（可以不答）'
                options={satisfiedChoices}
                value={satisfied ?? null}
                onChange={(satisfied) => hear({ satisfied })}
              />
            </>
          )}
        </>
      }
      missing={isWhole ? undefined : '请先点一点上面几句。'}
      box={reached === 'no' ? '给同事留一句（可以不写）' : '居民还说了什么（可以不写）'}
      optional
      action='记下来'
      onSay={(text) =>
        record.say({
          ...(reached === 'yes'
            ? {
                reached: true,
                contacted: contacted === 'yes',
                ...(solved && { solved }),
                ...(satisfied && { satisfied }),
              }
            : { reached: false }),
          ...(text && { text }),
        })
      }
    />
  )
}

/** A call about a question that no message could bring: what the resident answered, or that nobody could be asked. */
export function QuestionCallForm(props: FormProps) {
  const name = draftName(props.report.reportId, 'question-call')
  const [reached, setReached] = useState<YesNo | null>(null)
  const record = useFormCommand(desk.recordQuestionCall, props, name, (_, { text }) =>
    text ? '记下了，已告诉跟进的人。' : '记下了。居民七天里没有回话，这件事就先收起来。',
  )
  return (
    <SayForm
      {...{ name, onLeave: props.onLeave, sending: record }}
      lead='消息没送到居民手里。电话在【看姓名电话】里；没留电话的，点【没打通】。'
      above={<Choices label='打通了吗？' options={reachedChoices} value={reached} onChange={setReached} />}
      missing={reached === null ? '请先点一点打通了没有。' : undefined}
      box={reached === 'no' ? '没打通，不用写' : '居民怎么说的（没答就空着）'}
      optional
      action='记下来'
      onSay={(text) => record.say({ reached: reached === 'yes', ...(reached === 'yes' && text && { text }) })}
    />
  )
}

const outcomes: Record<Solved, string> = {
  yes: '记下了：居民说解决了。',
  partly: '记下了：居民说还差一点，请重新安排。',
  no: '记下了：居民说没解决，请重新安排。',
}
