import { dayWords, shanghaiDay } from '@/words/day-words'
import { estateNames } from './estate-names'
import type { Estate, Term } from './views'

type Places = { place: string; isStreet: boolean; estates: Estate['estates']; households: Estate['households'] }

/** Which post a term is for: 海云街道工作人员, 海棠社区工作人员（海棠苑）, 3号楼党员中心户（1001号）. */
export function postWords({ role, householdId, estateIds }: Term, { place, estates, households }: Places) {
  const household = households.find(({ id }) => id === householdId)
  if (role === 'household') return household ? `${household.name}（${household.number}号）` : '党员中心户'
  return estateIds === null ? `${place}工作人员` : `${place}工作人员（只管${estateNames(estates, estateIds)}）`
}

/** Who is in, or that nobody is yet. */
export function holderWords({ holder, isMine }: Term) {
  if (holder === null) return '邀请码还没用'
  return isMine ? `${holder}（您自己）` : holder
}

/** Since when and until when; of an invitation, until when it can be used. */
export function spanWords({ holder, from, plannedUntil, expiresAt }: Term, now: Date) {
  if (holder === null) return expiresAt ? `${dayWords(shanghaiDay(expiresAt), now)}前有效` : ''
  const since = from ? `${dayWords(from, now)}起` : ''
  return [since, plannedUntil ? `定到${dayWords(plannedUntil, now)}` : '没定到哪天'].filter(Boolean).join('，')
}

/** What happens when it is ended, said before it is. */
export function endingWords(term: Term, { isStreet }: Places, isOnDuty: boolean) {
  if (term.holder === null) return ['收回以后，这个码就用不了了。需要时再发一个。']
  const who = term.isMine ? '这是您自己的任期：一结束，您马上进不来。' : `一结束，${term.holder}马上进不来。`
  const work =
    term.role === 'worker'
      ? `手上没办完的事留在${isStreet ? '街道' : '社区'}的台面上，谁在谁接着办。`
      : '手上没办完的事照着顺序转给别的中心户，接下了的回到社区台面，答应居民的日子不变。牌子和编号还在，可以再请一位。'
  return [who, work, ...(isOnDuty ? ['值班也跟着空出来，请另定一位。'] : [])]
}
