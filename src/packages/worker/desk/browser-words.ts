/** What a PC says of its browser, as people call it; the more special names come first, for each also names the others. */
export function browserWords(userAgent: string) {
  const named = (names: Record<string, string>) => Object.entries(names).find(([sign]) => userAgent.includes(sign))?.[1]
  return [named(systems) ?? '电脑', named(browsers) ?? '浏览器'].join('，')
}

const systems = { Windows: 'Windows电脑', 'Mac OS': '苹果电脑', Android: '手机', iPhone: '手机', Linux: 'Linux电脑' }

const browsers = {
  MicroMessenger: '微信',
  'Edg/': 'Edge浏览器',
  QQBrowser: 'QQ浏览器',
  '360SE': '360浏览器',
  Firefox: 'Firefox浏览器',
  Chrome: 'Chrome浏览器',
  Safari: 'Safari浏览器',
}
