import { View } from '@tarojs/components'
import type { Hint } from '@contract/report/hint'
import { resident } from '@/api/resident-at-placard'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { forgetPhotos } from '@/drafts/forget-photos'
import { forgetSounds } from '@/drafts/forget-sounds'
import { hintWords } from '@/words/hint-words'
import { relaunchAt } from '../../open-page'
import type { ReviewForm } from './use-review'

/** A neighbour said the same: to follow that one and to go on are equal ways. What was written is kept until the following is taken in. */
export function HintSheet({ hint, form }: { hint: Hint; form: ReviewForm }) {
  const { reportId } = hint
  const follow = useCommand(resident.followReport, () => {
    const { photos, sounds = [] } = form.draft.current()
    form.draft.finish()
    forgetPhotos(photos)
    forgetSounds(sounds)
    return relaunchAt('packages/my/followed/index')
  })
  return (
    <Sheet title='邻居已经反映过' onLeave={form.leaveHint}>
      <View className='lead'>{hintWords(hint, cloudNow())}</View>
      {follow.errorText && <Notice tone='error'>{follow.errorText}</Notice>}
      <BigButton
        kind='plain'
        busy={follow.busy}
        onClick={() => void follow.send((commandId) => ({ reportId, commandId }))}
      >
        跟进它
      </BigButton>
      <BigButton kind='plain' onClick={form.leaveHint}>
        不是同一件，接着说
      </BigButton>
    </Sheet>
  )
}
