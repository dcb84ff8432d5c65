import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { dayWords } from '@/components/day-words'
import { Slip } from '@/components/slip'
import type { KeptSlip } from './kept-slip'
import { canPrint, printPage } from './print-page'
import './neighbour-slip.scss'

/** The slip for a neighbour, to show large or to print: the number and the code that asks after it. */
export function NeighbourSlip({ slip, office }: KeptSlip) {
  return (
    <View className='stack'>
      <Slip title='收到了,谢谢您告诉我们。' number={slip.number}>
        <View>
          <View className='second'>查询码</View>
          <View className='neighbour-slip-code'>{slip.queryCode}</View>
        </View>
        <View className='lead'>{promise(slip)}</View>
        <View>{`想问进展,凭编号和查询码,打${office.name}电话${office.phone}。`}</View>
      </Slip>
      <View className='not-printed'>
        {canPrint ? (
          <BigButton onClick={printPage}>打印这张小条</BigButton>
        ) : (
          <View className='second'>请出示给邻居看,让他记下编号和查询码,或者抄在纸上交给他。</View>
        )}
      </View>
    </View>
  )
}

function promise({ with: keeper, promisedOn }: KeptSlip['slip']) {
  const who = keeper.kind === 'nobody' ? '社区正在安排人' : `由${keeper.name}跟进`
  return promisedOn ? `${who},最晚${dayWords(promisedOn)}给您回音。` : `${who}。`
}
