import { CONTACT_DAYS, WORDS_MONTHS } from '../../cloudfunctions/modules/report/retention'
import { LOG_YEARS } from '../../cloudfunctions/screens/list-what-is-old'
import { type PrivateCall, privateCalls } from './find-private-calls'

/** The text for 用户隐私保护指引: what the app's own calls need, and how long the code keeps it. */
export function toPrivacyGuide(calls: readonly PrivateCall[]) {
  const items = new Map<string, string>()
  for (const call of calls) items.set(privateCalls[call].item, privateCalls[call].why)
  return [
    '# 用户隐私保护指引（填写内容）',
    '',
    '## 处理的信息和用途',
    '',
    ...[...items].map(([item, why]) => `- ${item}：${why}。`),
    '- 居民自愿填写的称呼和电话：让接手的人联系；只给居民同意的人看，每次查看都有记录。',
    '- 微信用户标识（openid）：认出这件反映是谁的，推送进展。',
    '',
    '不获取位置、身份证号、生日、住址；不登录也能看光荣牌页面。',
    '',
    '## 保存多久',
    '',
    `- 称呼和电话：反映办结、不予受理或撤回后${CONTACT_DAYS}天。`,
    `- 反映的文字、照片、语音和是谁反映的：最后一次变动后${WORDS_MONTHS}个月；此后只留编号、类别、楼栋和日期，用来统计。`,
    `- 工作人员的操作记录：${LOG_YEARS}年。`,
    '- 居民随时可以在“我的数据”里查看、导出、删除。',
    '',
  ].join('\n')
}
