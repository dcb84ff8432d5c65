import { useCallback, useState } from 'react'
import type { FigureCode } from '@contract/figures/figures'
import { figureWords } from '@/staff/figure-words'
import { shanghaiDay } from '@/words/day-words'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'
import { ItemsDrawer } from '../../components/figures/items-drawer'
import { Label } from '../../components/label'
import { BulletinActions } from './bulletin-actions'
import { BulletinText } from './bulletin-text'
import { bulletinTitle, stateLabels } from './bulletin-words'
import { Editions } from './editions'
import { TakeAlong } from './take-along'

type Opened = { code: FigureCode; edition?: number }

/** One bulletin: as it is read, what may be done with it, and how it was published. */
export function BulletinPane({ bulletinId, onChanged }: { bulletinId: string; onChanged: () => Promise<void> }) {
  const { data: bulletin, errorText, reload } = useAsk(desk.getBulletin, { bulletinId })
  const [opened, open] = useState<Opened>()
  const ask = useCallback(
    (after?: string) => desk.listBulletinItems({ bulletinId, code: 'gathered', ...opened, ...(after && { after }) }),
    [bulletinId, opened],
  )
  const onDone = async () => {
    await Promise.all([reload(), onChanged()])
  }
  if (!bulletin) return <p>{errorText ?? '正在打开……'}</p>
  const { editions, published, audience, state, asOf } = bulletin
  return (
    <>
      <article className='card bulletin-paper'>
        <h2>{bulletinTitle(bulletin)}</h2>
        <p className='labels bulletin-screen'>
          <Label {...stateLabels[state]} />
        </p>
        <BulletinText {...bulletin} onOpen={(code) => open({ code })} />
        <p className='second'>
          {[
            `本系统口径，数到${dateWords(asOf)}`,
            editions > 1 && `第${editions}版，更正：${published[0]?.reason ?? ''}`,
            audience === 'inner' && '内部使用',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <TakeAlong bulletin={bulletin} />
      </article>
      {errorText && <p role='alert'>{errorText}</p>}
      <BulletinActions key={`${state} ${bulletin.text} ${bulletin.precision}`} bulletin={bulletin} onDone={onDone} />
      <Editions editions={published} onOpen={(code, edition) => open({ code, edition })} />
      {opened && (
        <ItemsDrawer
          key={JSON.stringify(opened)}
          title={figureWords[opened.code].word}
          ask={ask}
          onClose={() => open(undefined)}
        />
      )}
    </>
  )
}

/** 2026年2月3日: on paper nobody knows what was today. */
function dateWords(iso: string) {
  const [year, month, day] = shanghaiDay(iso).split('-').map(Number)
  return `${year}年${month}月${day}日`
}
