import { inShanghai } from '../../platform/shanghai'
import type { Report } from '../report/report'
import type { Letter } from './letter'
import type { SubscribeMessage } from './wechat'
import { letterWords } from './words'

const pages: Record<Letter['to'], string> = {
  resident: 'pages/report/detail/index',
  household: 'packages/household/report/index',
  community: 'packages/worker/report/index',
  street: 'packages/worker/report/index',
}

/** The letter as WeChat's template takes it: number, what happened, where it stands, when. */
export function toMessage(letter: Letter, report: Report, openId: string, template: string): SubscribeMessage {
  const { what, stands } = letterWords[letter.kind]
  return {
    touser: openId,
    template_id: template,
    page: `${pages[letter.to]}?reportId=${report._id}`,
    data: {
      character_string1: { value: report.number },
      thing2: { value: what },
      phrase3: { value: stands },
      time4: { value: inShanghai(letter.at).format('YYYY年M月D日 HH:mm') },
    },
  }
}
