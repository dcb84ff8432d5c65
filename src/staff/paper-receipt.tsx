import { Text, View } from '@tarojs/components'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { promiseWords } from '@/words/promise-words'
import { whom, type Staff } from '@/words/report-words'
import { NumberCard } from '@/components/number-card'
import type { KeptPaperReceipt } from './paper-receipt-storage'
import { canPrint, printPage } from './print-page'
import './paper-receipt.scss'

/** The paper receipt for a neighbour, to show large or to print: the number and the code that asks after it. */
export function PaperReceipt({ paperReceipt, office, reader }: KeptPaperReceipt & { reader: Staff }) {
  return (
    <View className='stack'>
      <NumberCard title='收到了，谢谢您告诉我们。' label='编号' number={paperReceipt.number}>
        <View>
          <View className='second'>查询码</View>
          <View className='paper-receipt-code'>
            {halvesOf(paperReceipt.queryCode).map((half, no) => (
              <Text key={no} className='unbroken'>
                {half}
              </Text>
            ))}
          </View>
        </View>
        <View className='lead'>{promiseWords(paperReceipt, cloudNow())}</View>
        <View>
          想问进展，凭编号和查询码，打{office.name}电话<Text className='unbroken'>{office.phone}</Text>
          ；或者请家里人打开“连心桥”，在“我的”里点“我有一张小条”。
        </View>
      </NumberCard>
      <View className='not-printed'>
        {canPrint ? (
          <BigButton onClick={printPage}>打印这张小条</BigButton>
        ) : (
          <View className='second'>{`请出示给${whom[reader]}看，让他记下编号和查询码，或者抄在纸上交给他。`}</View>
        )}
      </View>
    </View>
  )
}

/** NX38S 44853: whoever copies it copies five at a time; the blank is taken when it is typed, too. */
function halvesOf(code: string) {
  const half = Math.ceil(code.length / 2)
  return [code.slice(0, half), code.slice(half)]
}
