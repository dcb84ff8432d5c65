import type { Reply } from '@contract/refusal'
import { at, granted, type Person, type World } from '../world'
import { askDesk, tokenIn } from './at-desk'
import { createClient, type Client } from './client'

/** Lets a worker in at a PC as it is done, by their phone, and gives what they may ask there for the next twelve hours. */
export async function signInAtDesk(world: World, worker: Person): Promise<Client<'desk'>> {
  const { url } = world.cloud
  const asked = await askDesk(url, { procedure: 'beginLogin', input: { commandId: world.press() } })
  const { code, number } = granted(asked.reply as Reply<{ code: string; number: string }>)
  const phone = world.as(at('worker', worker))
  granted(await phone.findLogin({ code }))
  granted(await phone.approveLogin({ code, number }))
  const opened = await askDesk(url, { procedure: 'pollLogin', input: {} }, tokenIn(asked))
  const token = tokenIn(opened)
  const knock = async (_: Person, procedure: string, input: unknown) =>
    (await askDesk(url, { procedure, input }, token)).reply
  return createClient(at('desk', worker), knock, world.press)
}
