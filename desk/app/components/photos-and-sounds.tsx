import { useState } from 'react'
import { Modal } from 'antd'
import type * as z from 'zod/mini'
import type { photo } from '@contract/schema/photo'
import type { sound } from '@contract/schema/sound'

type Photo = z.output<typeof photo>

/** Pictures large enough to see something on; a click shows one as large as the window. */
export function Photos({ photos, title }: { photos: readonly Photo[]; title: string }) {
  const [open, show] = useState<number>()
  const url = open === undefined ? undefined : photos[open]?.url
  if (photos.length === 0) return null
  return (
    <div className='photos'>
      {photos.map(({ url, checked }, at) =>
        url ? (
          <button key={at} type='button' onClick={() => show(at)}>
            <img src={url} alt={`${title}${at + 1}`} />
            {!checked && <span className='second'>还没看过</span>}
          </button>
        ) : (
          <span key={at} className='second'>{`${title}${at + 1}现在看不到`}</span>
        ),
      )}
      <Modal
        title={`${title}${(open ?? 0) + 1}`}
        open={Boolean(url)}
        footer={null}
        width='min(1200px, 96vw)'
        onCancel={() => show(undefined)}
      >
        {url && <img className='photo-whole' src={url} alt={`${title}${(open ?? 0) + 1}，放大的`} />}
      </Modal>
    </div>
  )
}

/** What was said aloud, to be played here, with what was understood of it. */
export function Sounds({ sounds = [] }: { sounds?: readonly z.output<typeof sound>[] | undefined }) {
  return sounds.map(({ url, seconds, words }, at) => (
    <div key={at} className='sound'>
      {url ? (
        <audio controls preload='none' src={url} aria-label={`录音${at + 1}，${seconds}秒`} />
      ) : (
        <span className='second'>{`录音${at + 1}（${seconds}秒）现在听不到`}</span>
      )}
      {words && <p className='second'>{`听写：${words}`}</p>}
    </div>
  ))
}
