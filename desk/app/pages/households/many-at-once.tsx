import type { Invitation } from '../../components/invitation-codes'
import type { Household } from '../../components/posts/views'
import { ActivateForm } from './activate-form'
import { PostForm } from './post-form'

/** What may be done with all that are picked: 公示 on one sheet, and after it into service; what fits not all of them is offered of none. */
export function ManyAtOnce({ communityId, households, today, onDone, onCodes }: ManyAtOnceProps) {
  if (households.length === 0) return null
  const mayAll = (action: Household['allowedActions'][number]) =>
    households.every(({ allowedActions }) => allowedActions.includes(action))
  const ids = households.map(({ id }) => id)
  return (
    <section className='card' aria-label='一起办'>
      <h2>{`选中${households.length}户`}</h2>
      {mayAll('post') && <PostForm communityId={communityId} householdIds={ids} today={today} onDone={onDone} />}
      {mayAll('activate') && (
        <ActivateForm communityId={communityId} householdIds={ids} today={today} onCodes={onCodes} />
      )}
      {!mayAll('post') && !mayAll('activate') && (
        <p className='second'>拟设的可以一起公示，公示期满的可以一起上岗。这几户不全是，请分开选。</p>
      )}
    </section>
  )
}

type ManyAtOnceProps = {
  communityId: string
  households: readonly Household[]
  today: string
  onDone: () => Promise<void>
  onCodes: (given: readonly Invitation[]) => Promise<void>
}
