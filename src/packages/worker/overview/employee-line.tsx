import { View } from '@tarojs/components'
import type { Consent } from '@/api/subscribe'
import { LineButton } from '@/components/line-button'
import { Notice } from '@/components/notice'
import { useEmployee } from './use-employee'

/** The way for a worker to be written to as an employee, bound once; not there where WeChat cannot. */
export function EmployeeLine() {
  const { isBound, said, ask } = useEmployee()
  if (isBound === undefined) return null
  return (
    <View className='stack'>
      <LineButton
        icon='bell'
        more={isBound ? '绑好了，消息在微信的小程序助手里' : '绑一次，有事就发到您微信里'}
        onClick={ask}
      >
        工作消息
      </LineButton>
      {said && <Notice tone={said === 'accept' ? 'good' : undefined}>{words[said]}</Notice>}
    </View>
  )
}

const words: Record<Consent, string> = {
  accept: '好了，有新的事会发到您微信的小程序助手里。',
  no: '好的，不发。有事照样在这里看。',
  failed: '微信没问成，请过一会儿再点。',
}
