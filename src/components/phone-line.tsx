import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from './icon'
import { Tap } from './tap'
import './phone-line.scss'

/** A number to call, at the foot of a page or wherever words are not enough. */
export function PhoneLine({ name, phone, lead = '着急的事，请打电话' }: PhoneLineProps) {
  return (
    <Tap
      className='phone-line'
      label={`给${name}打电话，${phone}`}
      onClick={() => void Taro.makePhoneCall({ phoneNumber: phone }).catch(stayHere)}
    >
      <View className='beside'>
        <Icon name='phone' />
        <View>
          <View className='second'>{lead}</View>
          <View className='phone-line-number'>
            {`${name} `}
            <Text className='unbroken'>{phone}</Text>
          </View>
        </View>
      </View>
    </Tap>
  )
}

/** WeChat calls it a failure when a person decides not to dial. */
function stayHere() {}

type PhoneLineProps = { name: string; phone: string; lead?: string }
