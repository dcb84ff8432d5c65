import Taro from '@tarojs/taro'

/** A press that came to nothing is not left without a word. */
export function showPressFailed() {
  void Taro.showToast({ title: '刚才那一下没成，请再点一次', icon: 'none', duration: 3000 })
}
