/** WeChat's own font setting, as a factor of its standard size; one that is too old for us doesn't tell. */
export function systemScale() {
  return wx.getAppBaseInfo?.().fontSizeScaleFactor ?? 1
}
