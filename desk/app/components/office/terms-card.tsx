import { cloudNow } from '@/clock/cloud-now'
import { desk } from '../../api/desk'
import { ConfirmPress } from '../form/confirm-press'
import { Label } from '../label'
import { InviteStaff } from './invite-staff'
import { endingWords, holderWords, postWords, spanWords } from './term-words'
import type { Estate, Term } from './views'

/** Who is in by which term, and which invitations are open; each can be ended, and somebody new invited. */
export function TermsCard({ place, isStreet, terms, estates, households, dutyTermId, onChanged }: TermsCardProps) {
  const workers = terms.filter(({ role }) => role === 'worker')
  const holders = terms.filter(({ role }) => role === 'household')
  const places = { place: place.name, isStreet, estates, households }
  const row = (term: Term) => (
    <li key={term.termId} className='set-up-row'>
      <strong>{holderWords(term)}</strong>
      <span>{postWords(term, places)}</span>
      <span className='second'>{spanWords(term, cloudNow())}</span>
      {term.holder === null && <Label word='等着用' tone='soon' />}
      {term.termId === dutyTermId && <Label word='值班' tone='good' />}
      <ConfirmPress
        words={term.holder === null ? '收回邀请码' : '结束任期'}
        about={`${holderWords(term)}，${postWords(term, places)}`}
        says={endingWords(term, places, term.termId === dutyTermId)}
        yes={term.holder === null ? '收回' : '结束'}
        ask={(commandId) => desk.endTerm({ commandId, placeId: place.id, termId: term.termId })}
        onDone={onChanged}
      />
    </li>
  )
  return (
    <section className='card' aria-label='谁在岗'>
      <h2>{isStreet ? '街道工作人员' : '社区工作人员'}</h2>
      {workers.length === 0 && <p>还没有人。请发一个邀请码。</p>}
      <ul className='set-up-rows'>{workers.map(row)}</ul>
      <InviteStaff place={place} estates={isStreet ? [] : estates} onInvited={onChanged} />
      {!isStreet && (
        <>
          <h2>党员中心户的持牌人</h2>
          {holders.length === 0 && <p>还没有人。中心户上岗以后，持牌人凭邀请码进来。</p>}
          <ul className='set-up-rows'>{holders.map(row)}</ul>
        </>
      )}
    </section>
  )
}

type TermsCardProps = {
  place: { id: string; name: string }
  isStreet: boolean
  terms: readonly Term[]
  estates: Estate['estates']
  households: Estate['households']
  dutyTermId: string | null
  onChanged: () => Promise<void>
}
