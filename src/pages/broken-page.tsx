import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { BigButton } from '@/components/big-button'
import { Page } from '@/components/page'
import { relaunchAt, replacePage } from './open-page'
import { lastPlacard } from './placard/last-placard'

/** What stands where a page could not be drawn: that it is so, the ways on, and whom to call. */
export function BrokenPage() {
  return (
    <Page title='这一页出了点问题' call={community()}>
      <View>请再打开一次。还不行，就先回首页。</View>
      <BigButton onClick={openAgain}>再打开一次</BigButton>
      <BigButton kind='plain' onClick={() => relaunchAt('pages/placard/index')}>
        回首页
      </BigButton>
    </Page>
  )
}

/** In its own place, from the beginning: what it kept in mind may be what broke it. */
function openAgain() {
  const { path = '', params = {} } = Taro.getCurrentInstance().router ?? {}
  // In a browser the path carries a query of its own.
  void replacePage(path.slice(1).replace(/\?.*/, ''), params as Record<string, string>)
}

/** The phone's own storage may be what broke the page. */
function community() {
  try {
    return lastPlacard()?.community
  } catch {
    return undefined
  }
}
