import { Button } from 'antd'
import type { BulletinView } from '@contract/bulletin/bulletin'
import { useCommand } from '@/api/use-command'
import { desk } from '../../api/desk'
import { useKept } from '../../api/use-kept'
import { ConfirmPress } from '../../components/form/confirm-press'
import { bulletinTitle } from './bulletin-words'
import { WordsForm, type Draft } from './words-form'

/** What may be done with a bulletin now; words that were begun are kept in this tab until they are taken in. */
export function BulletinActions({ bulletin, onDone }: { bulletin: BulletinView; onDone: () => Promise<void> }) {
  const { bulletinId, text, precision, figures, allowedActions } = bulletin
  const [draft, keep, forget] = useKept<Draft | null>(`bulletin ${bulletinId}`, null)
  const after = async () => {
    forget()
    await onDone()
  }
  const edit = useCommand(desk.editBulletin, after)
  const correct = useCommand(desk.correctBulletin, after)
  const isDraft = allowedActions.includes('edit')
  const send = ({ reason, ...written }: Draft) =>
    isDraft
      ? edit.send((commandId) => ({ commandId, bulletinId, ...written }))
      : correct.send((commandId) => ({ commandId, bulletinId, ...written, reason }))
  if (allowedActions.length === 0) return null
  return (
    <section className='card bulletin-screen' aria-label='改和发'>
      {draft && (
        <WordsForm
          draft={draft}
          figures={figures}
          asksWhy={!isDraft}
          action={isDraft ? '存下' : '发更正'}
          sending={isDraft ? edit : correct}
          onChange={keep}
          onSend={(written) => void send(written)}
          onLeave={forget}
        />
      )}
      {!draft && (
        <div className='actions-row'>
          <Button onClick={() => keep({ text, precision, reason: '' })}>{isDraft ? '改字句' : '更正'}</Button>
          {allowedActions.includes('publish') && (
            <ConfirmPress
              words='发布'
              about={bulletinTitle(bulletin)}
              says={['发布以后字句和数字就定下来了。', '要改只能更正：写上为什么，旧的也还看得到。']}
              yes='发布'
              ask={(commandId) => desk.publishBulletin({ commandId, bulletinId })}
              onDone={onDone}
            />
          )}
        </div>
      )}
      {!draft && !isDraft && <p className='second'>更正时，这个月的数字重新数一遍。</p>}
    </section>
  )
}
