import { View } from '@tarojs/components'
import { Choice } from '@/components/choice'
import { TextSheet } from '@/staff/text-sheet'
import type { OpenedReport } from '@/actions/opened-thing'
import { contactedChoices, satisfiedChoices, solvedChoices } from '@/words/callback-words'
import { reachedChoices } from '@/staff/reached-choices'
import { useCallbackForm } from './use-callback-form'

/** A callback made by phone: was anyone reached, and what did they say. Only the resident says whether it is solved. */
export function CallbackSheet({ opened, onLeave }: { opened: OpenedReport; onLeave: () => void }) {
  const { heard, hear, missing, record, send } = useCallbackForm(opened)
  return (
    <TextSheet
      title='记一次回访'
      lead='电话在【看姓名电话】里。请把居民说的记下来，解决没解决由居民说了算。'
      above={
        <>
          <Choice
            label='打通了吗？'
            options={reachedChoices}
            value={heard.reached}
            onChange={(reached) => hear({ reached })}
          />
          {heard.reached === 'yes' && (
            <>
              <View className='lead'>有人联系过您吗？</View>
              <Choice
                label='有人联系过您吗？'
                options={contactedChoices}
                value={heard.contacted}
                onChange={(contacted) => hear({ contacted })}
              />
              <View className='lead'>事情解决了吗？</View>
              <Choice
                label='事情解决了吗？'
                options={solvedChoices}
                value={heard.solved}
                onChange={(solved) => hear({ solved })}
              />
              <View className='lead'>您满意吗？（可以不答）</View>
              <Choice
                label='您满意吗？'
                options={satisfiedChoices}
                value={heard.satisfied}
                onChange={(satisfied) => hear({ satisfied })}
              />
            </>
          )}
        </>
      }
      missing={missing}
      box={heard.reached === 'no' ? '给同事留一句（可以不写）' : '居民还说了什么（可以不写）'}
      optional
      action='记下来'
      sending={record}
      onSay={send}
      onLeave={onLeave}
    />
  )
}
