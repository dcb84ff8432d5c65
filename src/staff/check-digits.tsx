import { Text, View } from '@tarojs/components'

/** The four digits that stand beside the code on the wall: compared by eye, typed nowhere. */
export function CheckDigits({ digits }: { digits: string }) {
  return (
    <View>
      <View>
        核对码
        <Text className='title unbroken'>{digits}</Text>
      </View>
      <View className='second'>跟牌子上二维码旁边的四位数对一对。不一样的，别挂，给社区打电话。</View>
    </View>
  )
}
