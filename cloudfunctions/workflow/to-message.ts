import type { SubscribeMessage } from '../platform/connect-wechat'
import { inShanghai } from '../platform/shanghai'
import { toTemplateData } from '../platform/to-template-data'
import type { LetterWords } from './letter'

/** What a letter is about: the number people know it by, and the page it opens. */
export type About = { number: string; page: string }

/** Gives the letter as WeChat's template takes it: number, what happened, where it stands, when. */
export function toMessage(
  { what, stands }: LetterWords,
  at: Date,
  { number, page }: About,
  openId: string,
  template: string,
): SubscribeMessage {
  return {
    touser: openId,
    template_id: template,
    page,
    data: toTemplateData({
      character_string1: number,
      thing2: what,
      phrase3: stands,
      time4: inShanghai(at).format('YYYY年M月D日 HH:mm'),
    }),
  }
}
