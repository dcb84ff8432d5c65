import type { Consent } from './subscribe'

/** Whether WeChat here can bind a worker as an employee (用工关系, from base library 3.10.0) and there is a template for it. */
export function canBindEmployee() {
  return Boolean(process.env.EMPLOYEE_TEMPLATE) && typeof api.bindEmployeeRelation === 'function'
}

/** Whether whoever holds this phone is bound; not where WeChat does not say. */
export async function findIsBound() {
  return (await ask('checkEmployeeRelation', {}))?.bindingStatus === 'accept'
}

/** Asks to be bound, and which messages may come. Must be the first thing a tap does. `isBound` also where the messages were not wanted. */
export async function bindEmployee(): Promise<{ consent: Consent; isBound: boolean }> {
  const answer = await ask('bindEmployeeRelation', { tmplIds: [process.env.EMPLOYEE_TEMPLATE] })
  return { consent: consentIn(answer), isBound: answer?.bindingStatus === 'accept' }
}

/** Asks somebody who is bound which messages may come. Must be the first thing a tap does. */
export async function subscribeEmployee(): Promise<Consent> {
  return consentIn(await ask('requestSubscribeEmployeeMessage', { tmplIds: [process.env.EMPLOYEE_TEMPLATE] }))
}

function consentIn(answer: Answer | null): Consent {
  if (answer === null) return 'failed'
  return answer[process.env.EMPLOYEE_TEMPLATE] === 'accept' ? 'accept' : 'no'
}

type Answer = Readonly<Record<string, string | undefined>>
type Asked = { tmplIds?: string[]; success: (answer: Answer) => void; fail: () => void }
type Name = 'checkEmployeeRelation' | 'bindEmployeeRelation' | 'requestSubscribeEmployeeMessage'

/** Too new for Taro's types, and for an old WeChat. */
const api = wx as unknown as Partial<Record<Name, (asked: Asked) => void>>

/** These three answer through callbacks alone; null where WeChat could not ask. */
function ask(name: Name, asked: Pick<Asked, 'tmplIds'>) {
  return new Promise<Answer | null>((answer) => {
    const call = api[name]
    if (!call) return answer(null)
    call({ ...asked, success: answer, fail: () => answer(null) })
  })
}
