import type { Sources } from './source-files'

/** What WeChat wants declared in the privacy guide, by the call that needs it; what is not declared fails with errno 112. */
export const privateCalls = {
  chooseMedia: { item: '选中的照片或视频', why: '居民、中心户、社区工作者给反映或处理结果附照片' },
  chooseImage: { item: '选中的照片或视频', why: '给反映附照片' },
  chooseMessageFile: { item: '选中的文件', why: '从聊天里选文件' },
  getPhoneNumber: { item: '手机号', why: '居民愿意留电话时，不用手填' },
  getRecorderManager: { item: '麦克风', why: '居民不方便打字时，说出来' },
  setClipboardData: { item: '剪切板', why: '工作人员复制一件反映的内容或邀请' },
  getClipboardData: { item: '剪切板', why: '粘贴' },
  addPhoneCalendar: { item: '日历', why: '居民把板凳会的时间记进手机日历' },
  saveImageToPhotosAlbum: { item: '相册（仅写入）', why: '把图片存进相册' },
  getLocation: { item: '位置信息', why: '' },
  chooseLocation: { item: '选择的位置', why: '' },
  chooseAddress: { item: '通讯地址', why: '' },
  startAccelerometer: { item: '加速传感器', why: '' },
} as const

export type PrivateCall = keyof typeof privateCalls

/** Finds those calls in the mini-program's files, each with where it stands. */
export function findPrivateCalls(sources: Sources) {
  const found = new Map<PrivateCall, string[]>()
  for (const call of Object.keys(privateCalls) as PrivateCall[]) {
    const named = new RegExp(`\\b${call}\\b`)
    const files = [...sources].filter(([, text]) => named.test(withoutComments(text))).map(([file]) => file)
    if (files.length > 0) found.set(call, files)
  }
  return found
}

function withoutComments(text: string) {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}
