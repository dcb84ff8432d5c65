import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './phone-line.scss'

/** A number to call, at the foot of a page or wherever words are not enough. */
export function PhoneLine({ name, phone, lead = '着急的事，请打电话' }: PhoneLineProps) {
  // The comma waits for the line; a person reads 转.
  const written = phone.replace(',', '转')
  return (
    <Pressable
      className='phone-line'
      label={`给${name}打电话，${written}`}
      onClick={() => void Taro.makePhoneCall({ phoneNumber: phone }).catch(stayHere)}
    >
      <View className='beside'>
        <Icon name='phone' />
        <View>
          <View className='second'>{lead}</View>
          <View className='phone-line-number'>
            {`${name} `}
            <Text className='unbroken'>{written}</Text>
          </View>
        </View>
      </View>
    </Pressable>
  )
}

/** WeChat calls it a failure when a person decides not to dial. */
function stayHere() {}

type PhoneLineProps = { name: string; phone: string; lead?: string }
