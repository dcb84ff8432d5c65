import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'
import { unitWords } from '@/words/place-words'
import { coveredPlacesIn, type CoveredPlace } from './covered-places'
import type { EstateView, Household, Placard } from './views'

/** Where a household stands, in a word, with the tone of its label. */
export function statusWord({ status, posting, isAway, holder }: Household, today: string) {
  if (status === 'proposed') return { word: '拟设', tone: 'calm' }
  if (status === 'posted')
    return posting && posting.until < today ? { word: '公示期满', tone: 'soon' } : { word: '公示中', tone: 'calm' }
  if (status === 'paused') return { word: '暂停', tone: 'soon' }
  if (status === 'retired') return { word: '已撤销', tone: 'calm' }
  if (holder === null) return { word: '空缺', tone: 'late' }
  return isAway ? { word: '外出', tone: 'soon' } : { word: '在岗', tone: 'good' }
}

/** What a household looks after, now or later: 海棠苑3号楼1单元、海棠苑全小区. */
export function lookedAfterWords(estate: EstateView, householdId: string) {
  const theirs = ({ coverage: { rows } }: CoveredPlace) => rows.filter((row) => row.householdId === householdId)
  const places = coveredPlacesIn(estate)
  return places
    .flatMap((place) =>
      theirs(place).map(({ units, role }) => `${place.name}${unitWords(units)}${role === 'backup' ? '（备）' : ''}`),
    )
    .join('、')
}

/** Whether its placard hangs: since when, or not. */
export function placardWords({ hungOn, takenDownOn, why }: Placard) {
  if (takenDownOn !== null) return `${dayWords(takenDownOn, cloudNow())}摘了${why ? `（${lossWords[why]}）` : ''}`
  if (hungOn !== null) return `${dayWords(hungOn, cloudNow())}挂上`
  return why ? `换了（${lossWords[why]}）` : '还没挂'
}

/** Why there is another placard, or none any more. */
export const lossWords = { lost: '丢了', damaged: '坏了', moved: '搬了', ended: '不再担任' } as const
