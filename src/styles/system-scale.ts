/** WeChat's own font setting, as a factor of its standard size. */
export function systemScale() {
  return wx.getAppBaseInfo().fontSizeScaleFactor ?? 1
}
