import type { PropsWithChildren } from 'react'
import { useError, useLaunch, useUnhandledRejection } from '@tarojs/taro'
import { askForNewerWechat } from './ask-for-newer-wechat'
// Before the router: it must not hear of a step back from a sheet.
import './components/history-steps'
import { showPressFailed } from './pages/show-press-failed'
import './app.scss'

/** The whole app; each page brings everything it needs. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(askForNewerWechat)
  useError(showPressFailed)
  useUnhandledRejection(showPressFailed)
  return children
}
