import { Button } from 'antd'
import type { EstateView } from '../../components/posts/views'
import { codeOf, isOnSheet, PostingSheets } from './sheets/posting-sheets'
import { useCodes } from './use-codes'

/** The 公示 that hang now, each with a code that leads to it; one that does not say who settled it is not printed. */
export function PostingPrint({ estate }: { estate: EstateView }) {
  const posted = estate.households.filter(({ status }) => status === 'posted')
  const left = posted.filter((household) => !isOnSheet(household))
  const isAny = posted.length > left.length
  const codes = useCodes(estate.office.id)
  const wanted = posted.filter(isOnSheet).flatMap((household) => codeOf(household) ?? [])
  const isReady = isAny && (wanted.every(({ token }) => codes.urls.has(token)) || codes.errorText !== undefined)
  return (
    <>
      <div className='print-choices'>
        {posted.length === 0 && <p>现在没有正在公示的。</p>}
        {left.length > 0 && (
          <p className='notice notice-soon'>
            {`${left.map(({ number }) => number).join('、')}没写哪个组织哪天定的，没有印进去。请先到【中心户名册】里补上。`}
          </p>
        )}
        {codes.errorText && <p role='alert'>{`${codes.errorText}也可以先印不带码的。`}</p>}
        {isAny && !isReady && (
          <Button type='primary' loading={codes.busy} onClick={() => void codes.fetchFor(wanted)}>
            准备公示单
          </Button>
        )}
        {isReady && (
          <Button type='primary' onClick={() => window.print()}>
            打印
          </Button>
        )}
      </div>
      {isReady && (
        <div className='sheets' tabIndex={0} role='group' aria-label='样张'>
          <PostingSheets estate={estate} households={posted} urls={codes.urls} />
        </div>
      )}
    </>
  )
}
