import { granted, people, type World } from '../world'
import { askDesk, tokenIn } from '../world/at-desk'
import type { Cases } from './case'
import { unknownId } from './unknown-id'

const { chen, lin } = people

const WRONG = ['AAAA22', 'AAAA33', 'AAAA44', 'AAAA55', 'AAAA66']

/** A PC that asks to be let in: what it shows, and the ticket it keeps. */
export async function aPc({ cloud, press }: World) {
  const question = { procedure: 'beginLogin', input: { commandId: press() } }
  const answer = await askDesk(cloud.url, question, undefined, { 'user-agent': 'Chrome 140' })
  const shown = granted(answer.reply) as { code: string; number: string }
  return { ...shown, ticket: tokenIn(answer) ?? '' }
}

/** The same, found by a worker. */
export async function aFoundPc(world: World) {
  const pc = await aPc(world)
  const { numbers } = granted(await world.as(chen).findLogin({ code: pc.code }))
  return { ...pc, wrong: numbers.find((number) => number !== pc.number) ?? '' }
}

/** Lets a PC in, and gives the cookie of its session. */
export async function aSession(world: World) {
  const { code, number, ticket } = await aFoundPc(world)
  granted(await world.as(chen).approveLogin({ code, number }))
  const answer = await askDesk(world.cloud.url, { procedure: 'pollLogin', input: {} }, ticket)
  granted(answer.reply)
  return { token: tokenIn(answer) ?? '', ticket, code }
}

type LoginCases = 'findLogin' | 'approveLogin' | 'listSessions' | 'endSession'

export const workerLoginCases: Pick<Cases<'worker'>, LoginCases> = {
  findLogin: {
    works: async (world) => ({ by: chen, input: { code: (await aPc(world)).code, commandId: world.press() } }),
    refuses: {
      LOGIN_EXPIRED: async (world) => {
        const { code } = await aPc(world)
        granted(await world.as(lin).findLogin({ code }))
        return { by: chen, input: { code, commandId: world.press() } }
      },
      TOO_MANY_TRIES: async (world) => {
        for (const code of WRONG) await world.as(chen).findLogin({ code })
        return { by: chen, input: { code: (await aPc(world)).code, commandId: world.press() } }
      },
    },
    then: (world) => aPc(world),
  },
  approveLogin: {
    works: async (world) => {
      const { code, number } = await aFoundPc(world)
      return { by: chen, input: { code, number, commandId: world.press() } }
    },
    refuses: {
      LOGIN_EXPIRED: async (world) => {
        const { code, number } = await aPc(world)
        return { by: chen, input: { code, number, commandId: world.press() } }
      },
      // The one try is over; the same press hears the same again.
      LOGIN_NUMBER_WRONG: async (world) => {
        const { code, wrong } = await aFoundPc(world)
        const tried = { code, number: wrong, commandId: world.press() }
        await world.as(chen).approveLogin(tried)
        return { by: chen, input: tried }
      },
    },
    then: (world) => aSession(world),
  },
  listSessions: {
    works: async (world) => {
      await aSession(world)
      return { by: chen, input: {} }
    },
    refuses: {},
  },
  endSession: {
    works: async (world) => {
      await aSession(world)
      const [session] = granted(await world.as(chen).listSessions({})).rows
      return { by: chen, input: { sessionId: session?.sessionId ?? '', commandId: world.press() } }
    },
    refuses: { NOT_FOUND: async (world) => ({ by: chen, input: { sessionId: unknownId, commandId: world.press() } }) },
    then: (world) => aSession(world),
  },
}
