import Taro from '@tarojs/taro'

/** Gives a text to the person as a file of their own: WeChat lets them send it to themselves or to whom they like. It allows that only as the first thing a tap does: nothing may be waited for before. */
export async function handOverFile(name: string, text: string): Promise<void> {
  Taro.getFileSystemManager().writeFileSync(copy(), text, 'utf8')
  await wx.shareFileMessage({ filePath: copy(), fileName: name })
}

/** Removes the copy that the phone keeps of the last one, if there is any. */
export function forgetFile() {
  Taro.getFileSystemManager().unlink({ filePath: copy() })
}

function copy() {
  return `${wx.env.USER_DATA_PATH}/taken-along.txt`
}
