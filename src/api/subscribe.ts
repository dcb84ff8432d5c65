import Taro from '@tarojs/taro'

/** Whom a template is for, as the contract names it. */
export type Audience = 'resident' | 'staff'

/** What came of asking: one message more, a no (also by a switch in WeChat's settings), or WeChat could not ask. */
export type Consent = 'accept' | 'no' | 'failed'

/** The templates that are asked for, as named when the app was built. */
const templates: Record<Audience, string> = {
  resident: process.env.PROGRESS_TEMPLATE,
  staff: process.env.STAFF_TEMPLATE,
}

/** Whether there is a message to ask for. */
export function canSubscribe(audience: Audience) {
  return Boolean(templates[audience])
}

/** Asks whether we may send one message. Must be the first thing a tap does, or WeChat refuses. */
export async function subscribe(audience: Audience): Promise<Consent> {
  const template = templates[audience]
  try {
    // Taro's types ask for the entity ids of another platform as well.
    const answers = (await wx.requestSubscribeMessage({ tmplIds: [template] })) as Record<string, string>
    if (answers[template] === 'accept') return 'accept'
    return answers[template] === 'filter' ? 'failed' : 'no'
  } catch (cause) {
    return (cause as { errCode?: number }).errCode === MAIN_SWITCH_OFF ? 'no' : 'failed'
  }
}

/** Opens WeChat's own page on which messages are switched on again. */
export function openSubscribeSettings() {
  return Taro.openSetting({ withSubscriptions: true }).catch(() => undefined)
}

const MAIN_SWITCH_OFF = 20004
