/** Says so where WeChat is older than the oldest that this app is made for: `libVersion` in project.config.json. */
export function askForNewerWechat() {
  const { SDKVersion } = (wx.getAppBaseInfo ?? wx.getSystemInfoSync)()
  if (rank(SDKVersion) >= rank(process.env.OLDEST_WECHAT)) return
  void wx.showModal({
    title: '请更新微信',
    content: '您的微信版本旧了，这里有的页面会打不开。',
    cancelText: '先看看',
    confirmText: '去更新',
    success: ({ confirm }) => void (confirm && wx.updateWeChatApp?.({})),
  })
}

function rank(version: string) {
  return version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)
}
