/** The doors of a running cloud. */
export type Doors = {
  call: (door: string, event: { procedure: string; input: unknown }, by: { openId: string }) => Promise<unknown>
}

/** Somebody asks something at a door; a command gets its press here, and what breaks on a busy machine is asked again with it. A refusal is an error: the sample must fit the rules. */
export type Knock = (who: string, door: string, procedure: string, input: Record<string, unknown>) => Promise<unknown>

export function knocking(cloud: Doors): Knock {
  let pressed = 0
  return async (who, door, procedure, input) => {
    const press = `sample${String(++pressed).padStart(20, '0')}`
    const own = ownOf(procedure, press)
    const ask = async () =>
      (await cloud.call(door, { procedure, input: { ...own, ...input } }, { openId: who })) as Reply
    let reply = await ask()
    for (let tries = 1; !reply.ok && reply.refusal === 'BROKEN' && tries < TRIES_MAX; tries++) reply = await ask()
    if (!reply.ok) throw new Error(`the sample was refused: ${who} ${procedure} ${reply.refusal}`)
    return reply.data
  }
}

const TRIES_MAX = 5

/** A question is asked with nothing of its own. */
function ownOf(procedure: string, press: string) {
  if (procedure.startsWith('get')) return {}
  return ['submitReport', 'openMeeting', 'openHuddle'].includes(procedure) ? { formId: press } : { commandId: press }
}

type Reply = { ok: true; data: unknown } | { ok: false; refusal: string }
