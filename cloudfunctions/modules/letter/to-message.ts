import { inShanghai } from '../../platform/shanghai'
import type { Letter } from './letter'
import type { SubscribeMessage } from './wechat'
import { letterWords } from './words'

/** What a letter is about: the number people know it by, and the page it opens. */
export type About = { number: string; page: string }

/** The letter as WeChat's template takes it: number, what happened, where it stands, when. */
export function toMessage(letter: Letter, { number, page }: About, openId: string, template: string): SubscribeMessage {
  const { what, stands } = letterWords[letter.kind]
  return {
    touser: openId,
    template_id: template,
    page,
    data: {
      character_string1: { value: number },
      thing2: { value: what },
      phrase3: { value: stands },
      time4: { value: inShanghai(letter.at).format('YYYY年M月D日 HH:mm') },
    },
  }
}
