import type { endpoints } from '../endpoints'

type Endpoints = typeof endpoints

/** What an endpoint answers, as it looks after its way through JSON. */
export type Answer<Name extends keyof Endpoints> = OverTheWire<Awaited<ReturnType<Endpoints[Name]>>>

type OverTheWire<Value> = Value extends Date
  ? string
  : Value extends object
    ? { readonly [Member in keyof Value]: OverTheWire<Value[Member]> }
    : Value

/** Asks the cloud under `/console/api`; rejects with a sentence. */
export async function ask<Name extends keyof Endpoints>(name: Name, body: object = {}): Promise<Answer<Name>> {
  const reply = await fetch(`/console/api/${name}`, { method: 'POST', body: JSON.stringify(body) }).catch(() => {
    throw new Error('The cloud does not answer. Is it still running?')
  })
  const value = (await reply.json()) as Answer<Name> & { readonly message?: string }
  if (!reply.ok) throw new Error(value.message ?? `The cloud answered ${reply.status}.`)
  return value
}
