import { Button } from 'antd'
import { LOGIN_MINUTES, LOGIN_SCAN_PREFIX } from '@contract/login/login'
import { LoginCode } from './login-code'
import { useLogin } from './use-login'

/** The way in: a code for the phone, and the number to choose there. */
export function LoginPage({ onOpen, hasLostPost }: { onOpen: () => void; hasLostPost: boolean }) {
  const { login, state, errorText, begin } = useLogin(onOpen)
  return (
    <main className='login'>
      <h1>连心桥 · 社区工作台</h1>
      {hasLostPost && <p role='alert'>您现在不是社区工作者了，这里打不开。有疑问请联系街道。</p>}
      <p>请用手机打开连心桥的工作台，点【用电脑】，扫一扫下面的码，或输入六个字。</p>
      {login && (
        <div className={state === 'expired' ? 'login-code login-code-over' : 'login-code'}>
          <LoginCode text={`${LOGIN_SCAN_PREFIX}${login.code}`} />
          <p className='login-letters' aria-label={`六个字：${[...login.code].join(' ')}`}>
            {login.code}
          </p>
        </div>
      )}
      <div role='status' className='login-state'>
        {state === 'waiting' && <p>{`这个码${LOGIN_MINUTES}分钟内有效。`}</p>}
        {state === 'found' && login && (
          <p>
            手机上请选 <strong className='login-number'>{login.number}</strong>
          </p>
        )}
        {state === 'expired' && <p>这个码过期了，或者数字选得不对。</p>}
        {errorText && <p>{errorText}</p>}
      </div>
      {(state === 'expired' || errorText) && (
        <Button type='primary' size='large' onClick={() => void begin()}>
          换一个码
        </Button>
      )}
      <p className='second'>用完请点【退出】。离开超过12小时，要重新扫一次。</p>
    </main>
  )
}
