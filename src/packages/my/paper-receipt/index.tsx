import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { TextField } from '@/components/text-field'
import { lastPlacard } from '@/pages/placard/last-placard'
import { ClaimSheet } from './claim-sheet'
import { OpenedReceipt } from './opened-receipt'
import { usePaperReceipt } from './use-paper-receipt'

/** 我有一张小条: how it goes with what was written down for a neighbour, by the paper they were handed. */
export default function PaperReceiptPage() {
  const page = usePaperReceipt()
  const { data, loading, errorText } = page.query
  return (
    <Page title={data ? undefined : '我有一张小条'} call={data?.community ?? lastPlacard()?.community}>
      {data ? (
        <OpenedReceipt receipt={data} onClaim={() => page.setClaiming(true)} />
      ) : (
        <>
          <View className='second'>中心户或社区替您记下一件事，会给您一张小条，上面有编号和查询码。</View>
          <TextField label='编号' placeholder='如1130-482190' most={40} onInput={page.writeNumber} />
          <TextField label='查询码' hint='十位数字和字母，大小写都行。' most={40} onInput={page.writeCode} />
          {errorText && <Notice tone='error'>{errorText}</Notice>}
          <Foot>
            <BigButton busy={loading} onClick={page.look}>
              看看办到哪一步
            </BigButton>
          </Foot>
        </>
      )}
      {data && page.isClaiming && <ClaimSheet page={page} />}
    </Page>
  )
}
