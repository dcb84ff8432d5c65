import { useState } from 'react'
import { Button } from 'antd'
import type { BulletinView } from '@contract/bulletin/bulletin'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { addressOf } from '../../shell/use-place'
import { bulletinTitle, stateLabels } from './bulletin-words'

type Card = Pick<BulletinView, 'bulletinId' | 'place' | 'month' | 'audience' | 'state' | 'editions'>

/** The bulletins there are, the newest first, page by page. */
export function BulletinList({ openId }: { openId: string | undefined }) {
  const [before, setBefore] = useState<string>()
  const { data, errorText } = useAsk(desk.listBulletins, before ? { before } : nothing)
  return (
    <section className='card' aria-label='写过的'>
      <h2>写过的</h2>
      {errorText && <p role='alert'>{errorText}</p>}
      {data?.rows.length === 0 && <p className='second'>还没有写过简报。</p>}
      <ul className='alike'>
        {data?.rows.map((card) => (
          <Row key={card.bulletinId} card={card} isOpen={card.bulletinId === openId} />
        ))}
      </ul>
      <div className='actions-row'>
        {before && <Button onClick={() => setBefore(undefined)}>看最新的</Button>}
        {data?.older && <Button onClick={() => setBefore(data.older ?? undefined)}>看更早的</Button>}
      </div>
    </section>
  )
}

function Row({ card, isOpen }: { card: Card; isOpen: boolean }) {
  return (
    <li>
      <a href={addressOf('bulletin', card.bulletinId)} aria-current={isOpen ? 'true' : undefined}>
        {bulletinTitle(card)}
      </a>
      <span className='second'>
        {[stateLabels[card.state].word, card.editions > 1 && `第${card.editions}版`].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}

const nothing = {}
