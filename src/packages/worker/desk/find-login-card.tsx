import { useRef } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { TextField } from '@/components/text-field'
import { canScan, scanLogin } from './scan-login'
import type { LoginOnPhone } from './use-login'

/** The code on the screen of the PC, scanned or typed. */
export function FindLoginCard({ login: { find } }: { login: LoginOnPhone }) {
  const typed = useRef('')
  const send = (code: string) => void find.send((commandId) => ({ commandId, code }))
  const scan = async () => {
    const code = await scanLogin()
    if (code) send(code)
  }
  return (
    <Card title='打开一台电脑'>
      <View>在电脑的浏览器里打开社区工作台，上面有一个码。</View>
      {canScan && (
        <BigButton busy={find.busy} onClick={() => void scan()}>
          扫电脑上的码
        </BigButton>
      )}
      <TextField label='或输入码下面的六个字' most={12} onInput={(value) => (typed.current = value)} />
      {find.errorText && <Notice tone='error'>{find.errorText}</Notice>}
      <BigButton kind={canScan ? 'plain' : 'primary'} busy={find.busy} onClick={() => send(typed.current)}>
        下一步
      </BigButton>
    </Card>
  )
}
