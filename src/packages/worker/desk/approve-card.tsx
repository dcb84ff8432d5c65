import { View } from '@tarojs/components'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { momentWords } from '@/words/day-words'
import { browserWords } from './browser-words'
import type { FoundLogin, LoginOnPhone } from './use-login'

/** Which PC asks, from where and when; and three numbers, of which it shows one. */
export function ApproveCard({ found, login: { approve, leave } }: { found: FoundLogin; login: LoginOnPhone }) {
  const { browser, ip, at, numbers, code } = found
  return (
    <Card title='是您面前这台电脑吗？'>
      <View>{browserWords(browser)}</View>
      <View className='second'>{`网络地址${ip}，${momentWords(at, cloudNow())}`}</View>
      <View className='lead'>电脑上显示的是哪个数字？只能选一次。</View>
      {approve.errorText && <Notice tone='error'>{approve.errorText}</Notice>}
      {numbers.map((number) => (
        <BigButton
          key={number}
          kind='plain'
          busy={approve.busy}
          disabled={approve.refusal !== undefined && approve.refusal !== 'UNREACHABLE'}
          onClick={() => void approve.send((commandId) => ({ commandId, code, number }))}
        >
          {number}
        </BigButton>
      ))}
      <BigButton kind='quiet' onClick={leave}>
        不是我的电脑，返回
      </BigButton>
    </Card>
  )
}
