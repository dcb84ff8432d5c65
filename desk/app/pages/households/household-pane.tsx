import { Button } from 'antd'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'
import { Label } from '../../components/label'
import type { Invitation } from '../../components/posts/invitation-codes'
import { lookedAfterWords, statusWord } from '../../components/posts/post-words'
import type { EstateView, Household } from '../../components/posts/views'
import { addressOf } from '../../shell/use-place'
import { ActivateForm } from './activate-form'
import { NameForm } from './name-form'
import { PlacardCard } from './placard-card'
import { PostForm } from './post-form'
import { PostingReports } from './posting-reports'
import { PressButtons } from './press-buttons'

/** One household: where it stands, who holds it, what it looks after, its placards, and what may be done with it now. */
export function HouseholdPane({ estate, household, today, onDone, onCodes, onLeave }: HouseholdPaneProps) {
  const communityId = estate.office.id
  const { id, number, name, decided, posting, holder, holderSince, plannedUntil, allowedActions, placards } = household
  const now = cloudNow()
  return (
    <article aria-label={name}>
      <section className='card'>
        <h2>{`${number} · ${name}`}</h2>
        <p className='labels'>
          <Label {...statusWord(household, today)} />
        </p>
        {decided && <p>{`${decided.by}${dayWords(decided.on, now)}定的。`}</p>}
        {posting && <p>{`公示${dayWords(posting.from, now)}到${dayWords(posting.until, now)}。`}</p>}
        {household.status === 'posted' && !allowedActions.includes('activate') && (
          <PostingReports communityId={communityId} householdIds={[id]} />
        )}
        {holder && (
          <p>
            {`${holder}${holderSince ? `，${dayWords(holderSince, now)}起` : ''}`}
            {plannedUntil && `，任期到${dayWords(plannedUntil, now)}`}
          </p>
        )}
        <p>
          {`联系${lookedAfterWords(estate, id) || '的楼栋还没定'} · `}
          <a href={addressOf('coverage', communityId, '-', id)}>看联系范围</a>
        </p>
        {allowedActions.includes('post') && (
          <PostForm communityId={communityId} householdIds={[id]} today={today} onDone={onDone} />
        )}
        {allowedActions.includes('activate') && (
          <ActivateForm communityId={communityId} householdIds={[id]} today={today} onCodes={onCodes} />
        )}
        <PressButtons communityId={communityId} household={household} onDone={onDone} onCodes={onCodes} />
        <div className='actions-row'>
          {allowedActions.includes('print') && (
            <a href={addressOf('print', communityId, 'placard', id)}>打印这一户的</a>
          )}
          <Button onClick={onLeave}>返回</Button>
        </div>
      </section>
      <NameForm communityId={communityId} household={household} onDone={onDone} />
      {placards.map((placard) => (
        <PlacardCard
          key={placard.token}
          communityId={communityId}
          household={household}
          placard={placard}
          today={today}
          onDone={onDone}
        />
      ))}
    </article>
  )
}

type HouseholdPaneProps = {
  estate: EstateView
  household: Household
  today: string
  onDone: () => Promise<void>
  onCodes: (given: readonly Invitation[]) => Promise<void>
  onLeave: () => void
}
