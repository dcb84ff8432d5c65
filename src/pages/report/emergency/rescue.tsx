import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Pressable } from '@/components/pressable'
import './index.scss'

/** What not to do where gas is smelt, and the numbers that save. */
export function Rescue({ emergency }: { emergency: Numbers | undefined }) {
  const { silentSms, gas } = emergency ?? { silentSms: null, gas: null }
  return (
    <>
      <View className='emergency-warning'>闻到燃气味：别碰电器，别在屋里打电话，快到室外</View>
      <View className='emergency-numbers'>
        <RescueButton phone='119' what='着火' />
        <RescueButton phone='120' what='急病、受伤' />
        <RescueButton phone='110' what='打架、家暴' />
        {gas && <RescueButton phone={gas} title='燃气抢修' what='到室外再打' />}
      </View>
      {silentSms && (
        <View className='emergency-line'>
          不便出声，发短信到<Text className='unbroken'>{silentSms}</Text>
        </View>
      )}
    </>
  )
}

type Numbers = { silentSms: string | null; gas: string | null }

function RescueButton({ phone, title = phone, what }: { phone: string; title?: string; what: string }) {
  return (
    <Pressable
      className='emergency-number'
      label={`${what}，打${title}${title === phone ? '' : phone}`}
      onClick={() => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => {})}
    >
      <View className='emergency-number-title'>{title}</View>
      <View className='emergency-number-what'>{what}</View>
    </Pressable>
  )
}
