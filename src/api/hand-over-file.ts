import Taro from '@tarojs/taro'

/** Gives a text to the person as a file of their own: WeChat lets them send it to themselves or to whom they like. */
export async function handOverFile(name: string, text: string): Promise<void> {
  const filePath = `${wx.env.USER_DATA_PATH}/${name}`
  Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
  await wx.shareFileMessage({ filePath, fileName: name })
}
