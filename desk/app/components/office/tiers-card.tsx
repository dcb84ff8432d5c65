import { useState } from 'react'
import { Button } from 'antd'
import { cloudNow } from '@/clock/cloud-now'
import { shanghaiDay } from '@/words/day-words'
import { TierForm } from './tier-form'
import { promiseWords, settingWords, tierNames, tiersInOrder } from './tier-words'
import type { Tiers, TierSetting } from './views'

/** By when reports are dealt with: what holds today, what was set, and a form to set others. */
export function TiersCard({ placeId, isStreet, tiersNow, settings, onChanged }: TiersCardProps) {
  const [isOpen, setOpen] = useState(false)
  const now = cloudNow()
  const today = shanghaiDay(now.toISOString())
  const standing = settings.filter(({ until }) => until === null || until >= today)
  const done = async () => {
    await onChanged()
    setOpen(false)
  }
  return (
    <section className='card' aria-label='多久办好'>
      <h2>多久办好</h2>
      <p className='second'>
        {isStreet
          ? '居民交上来时，按这里算最晚哪天给回音，全街道都这样，社区自己另定的除外。'
          : '社区没有另定的，跟着街道走。'}
      </p>
      <dl className='facts'>
        {tiersInOrder.map((kind) => (
          <div key={kind}>
            <dt>{`${tierNames[kind].name}（${tierNames[kind].of}）`}</dt>
            <dd>{promiseWords(tiersNow[kind])}</dd>
          </div>
        ))}
      </dl>
      {standing.length > 0 && (
        <>
          <h3>{isStreet ? '街道定过的' : '社区自己定过的'}</h3>
          <ul>
            {standing.map((setting, at) => (
              <li key={at}>{settingWords(setting, now)}</li>
            ))}
          </ul>
        </>
      )}
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        改天数
      </Button>
      {isOpen && <TierForm placeId={placeId} tiersNow={tiersNow} today={today} onDone={done} />}
    </section>
  )
}

type TiersCardProps = {
  placeId: string
  isStreet: boolean
  tiersNow: Tiers
  settings: readonly TierSetting[]
  onChanged: () => Promise<void>
}
