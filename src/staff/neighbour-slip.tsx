import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { promiseWords } from '@/words/promise-words'
import { Slip } from '@/components/slip'
import type { KeptSlip } from './kept-slip'
import { canPrint, printPage } from './print-page'
import './neighbour-slip.scss'

/** The slip for a neighbour, to show large or to print: the number and the code that asks after it. */
export function NeighbourSlip({ slip, office }: KeptSlip) {
  return (
    <View className='stack'>
      <Slip title='收到了，谢谢您告诉我们。' number={slip.number}>
        <View>
          <View className='second'>查询码</View>
          <View className='neighbour-slip-code'>{slip.queryCode}</View>
        </View>
        <View className='lead'>{promiseWords(slip)}</View>
        <View>{`想问进展，凭编号和查询码，打${office.name}电话${office.phone}。`}</View>
      </Slip>
      <View className='not-printed'>
        {canPrint ? (
          <BigButton onClick={printPage}>打印这张小条</BigButton>
        ) : (
          <View className='second'>请出示给邻居看，让他记下编号和查询码，或者抄在纸上交给他。</View>
        )}
      </View>
    </View>
  )
}
