import { connectWechat } from './connect-wechat'

/** What carries letters: WeChat, and its template ids as deployed; without one, letters of that kind are kept but not sent. */
export function connectPost(now: () => Date) {
  const { TEMPLATE_RESIDENT, TEMPLATE_STAFF, TEMPLATE_EMPLOYEE } = process.env
  return {
    wechat: connectWechat(now),
    templates: {
      resident: TEMPLATE_RESIDENT ?? null,
      staff: TEMPLATE_STAFF ?? null,
      employee: TEMPLATE_EMPLOYEE ?? null,
    },
  }
}
