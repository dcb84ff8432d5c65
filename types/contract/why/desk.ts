import type { deskBulletins } from '../bulletin/desk'
import type { deskFigures } from '../figures/desk'
import type { deskServiceRequests } from '../figures/service-request'
import type { deskReports } from '../report/desk'
import type { WhyOf } from './why-of'

/** Why workers are asked what they are asked of figures, bulletins and reports at the desk alone. */
export const whyOfDesk = {
  'exportReports.month': '导出哪个月的',
  'exportMeetings.month': '导出哪个月的',
  'exportServiceRequests.from': '导出从哪天起收到的',
  'exportServiceRequests.until': '导出到哪天为止收到的',
  'handOverReport.hotline': '居民要知道转去了哪儿，往后凭它问',
  'openBulletin.month': '写哪个月的简报',
  'openBulletin.audience': '给内部看还是公开，公开的不写太小的数',
  'editBulletin.text': '字句可以改，数字跟着条目走，不能改',
  'editBulletin.precision': '全篇写准数还是约数',
  'correctBulletin.text': '更正后的字句，数字重新数过',
  'correctBulletin.precision': '全篇写准数还是约数',
  'correctBulletin.reason': '看过旧版的人好知道为什么更正',
} as const satisfies WhyOf<typeof deskBulletins & typeof deskFigures & typeof deskReports & typeof deskServiceRequests>
