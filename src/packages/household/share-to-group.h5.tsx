import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { useCopy } from '@/staff/use-copy'
import type { ShareToGroupProps } from './share-to-group'

/** A browser has no cards to send: a text with the address is copied. */
export function ShareToGroup({ title, path }: ShareToGroupProps) {
  const { copy, outcome } = useCopy()
  const words = `${title} ${location.origin}${location.pathname}#${path}`
  return (
    <>
      <BigButton kind='plain' icon='megaphone' onClick={() => copy(words)}>
        发到楼栋群
      </BigButton>
      {outcome === 'copied' && <Notice tone='good'>复制好了，去楼栋群里粘贴吧。</Notice>}
      {outcome === 'failed' && <Notice tone='error'>{`没能复制。请自己选中再复制：${words}`}</Notice>}
    </>
  )
}
