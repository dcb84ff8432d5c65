import { Text, View } from '@tarojs/components'
import { Card } from '@/components/card'

/** Who runs this, under which filings and in which version; until both are set it says plainly that it is a demonstration. */
export function AboutCard({ operator, filings, street }: AboutProps) {
  return (
    <Card title='连心桥'>
      {(!operator || !filings) && <View>演示版</View>}
      {operator && <View>{`运营：${operator}`}</View>}
      {filings && <View>{`备案：${filings}`}</View>}
      <View className='second'>
        {`${street.name} · `}
        <Text className='unbroken'>{street.phone}</Text>
      </View>
      <View className='second'>{`版本${process.env.RELEASE}`}</View>
    </Card>
  )
}

type AboutProps = { operator: string | null; filings: string | null; street: { name: string; phone: string } }
