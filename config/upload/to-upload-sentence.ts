import { toPlainSentence } from '../start/to-plain-sentence'

/** One sentence for what stopped an upload, and what to do. */
export function toUploadSentence(problem: unknown) {
  const said = problem instanceof Error ? problem.message : JSON.stringify(problem)
  const address = /invalid ip:?\s*([\d.a-f:]+)/i.exec(said)?.[1]
  if (address !== undefined)
    return `WeChat takes nothing from ${address}: add this address to the whitelist in mp.weixin.qq.com (开发管理 → 开发设置 → 小程序代码上传 → IP白名单), and run this again.`
  if (/-80011|invalid signature|private ?key|signature/i.test(said))
    return 'The key does not belong to WECHAT_APPID: take the key of this mini-program from mp.weixin.qq.com (开发管理 → 开发设置 → 小程序代码上传), and name it in WECHAT_UPLOAD_KEY.'
  if (/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|socket hang up/.test(said))
    return 'WeChat cannot be reached: look at the network and the proxy of this machine, and run this again; nothing was uploaded.'
  return toPlainSentence(problem)
}
