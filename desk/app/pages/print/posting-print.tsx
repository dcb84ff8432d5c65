import { Button } from 'antd'
import type { EstateView } from '../../components/posts/views'
import { isOnSheet, PostingSheets } from './sheets/posting-sheets'

/** The 公示 that hang now; one that does not say who settled it is not printed. */
export function PostingPrint({ estate }: { estate: EstateView }) {
  const posted = estate.households.filter(({ status }) => status === 'posted')
  const left = posted.filter((household) => !isOnSheet(household))
  const isAny = posted.length > left.length
  return (
    <>
      <div className='print-choices'>
        {posted.length === 0 && <p>现在没有正在公示的。</p>}
        {left.length > 0 && (
          <p className='notice notice-soon'>
            {`${left.map(({ number }) => number).join('、')}没写哪个组织哪天定的，没有印进去。请先到【中心户名册】里补上。`}
          </p>
        )}
        {isAny && (
          <Button type='primary' onClick={() => window.print()}>
            打印
          </Button>
        )}
      </div>
      {isAny && (
        <div className='sheets' tabIndex={0} role='group' aria-label='样张'>
          <PostingSheets estate={estate} households={posted} />
        </div>
      )}
    </>
  )
}
