import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { replacePage } from '@/pages/open-page'
import { leavePage } from '@/staff/leave-page'
import { PaperReceipt } from '@/staff/paper-receipt'
import { RenewButton } from './renew-button'
import { useFiledReceipt } from './use-filed-receipt'

/** The slip to hand to the neighbour; once they claimed it, that. */
export default function SlipPage() {
  const { query, renewing, renew } = useFiledReceipt()
  return (
    <Page call={query.data?.office}>
      <Loaded query={query}>
        {({ number, paperReceipt, office }) =>
          paperReceipt ? (
            <>
              <PaperReceipt paperReceipt={paperReceipt} office={office} reader='household' />
              <RenewButton renewing={renewing} onRenew={renew} />
            </>
          ) : (
            <Notice tone='good'>{`编号${number}，本人领走了。`}</Notice>
          )
        }
      </Loaded>
      <View className='not-printed stack'>
        <BigButton kind='plain' icon='pen' onClick={() => replacePage('packages/household/neighbour-report/index')}>
          再记一条
        </BigButton>
        <BigButton kind='quiet' onClick={() => leavePage('packages/household/today/index')}>
          回到今天
        </BigButton>
      </View>
    </Page>
  )
}
