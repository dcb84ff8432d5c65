import { huddleAbout } from '@contract/huddle/about'
import * as z from 'zod/mini'
import { meeting, type Meeting } from '../meeting/meeting'
import { seated } from '../seats/seating'

const { topics, decisions } = meeting.shape

/** A topic, and of which community it is. */
const topic = z.looseObject({ ...topics._zod.def.element.shape, communityId: z.string() })

/** What was agreed, where it is seen to, and by which household's post, where it is one's. */
const decision = z.looseObject({
  ...decisions._zod.def.element.shape,
  communityId: z.string(),
  householdId: z.nullable(z.string()),
})

/** A post that came, or for which another came; `who` tells within this huddle alone whether two posts were one person. */
const came = z.looseObject({
  ...seated.shape,
  householdId: z.string(),
  actedBy: z.nullable(z.string()),
  who: z.string(),
})

/** A community that takes part, and which of its households are called. */
const part = z.looseObject({
  communityId: z.string(),
  name: z.string(),
  households: z.array(z.looseObject({ id: z.string(), name: z.string() })),
})
export type Part = z.output<typeof part>

/** A meeting of the posts of one or several communities: a meeting, so that months count it, which no neighbour ever sees. */
export const huddle = z.looseObject({
  ...meeting.shape,
  kind: z.literal('huddle'),
  about: huddleAbout,
  hostedBy: z.looseObject({ kind: z.enum(['community', 'street']), id: z.string() }),
  parts: z.array(part),
  topics: z.array(topic),
  decisions: z.array(decision),
  guests: z.array(came),
})
export type Huddle = z.output<typeof huddle>

/** Whether a meeting is one, as far as a list knows it. */
export function isHuddle({ kind }: { kind?: unknown }) {
  return kind === ('huddle' satisfies Meeting['kind'])
}

/** The households that are called. */
export function householdsIn({ parts }: Pick<Huddle, 'parts'>) {
  return parts.flatMap(({ communityId, households }) => households.map(({ id, name }) => ({ id, name, communityId })))
}

export function partOf({ parts }: Pick<Huddle, 'parts'>, communityId: string) {
  return parts.find((part) => part.communityId === communityId)
}
