import type { Founded } from '../../cloudfunctions/modules/office/found-street'
import { dayOf } from '../../cloudfunctions/platform/shanghai'

/** Says what founding came to; the code stands here and nowhere else. */
export function toFoundedLines(founded: Founded) {
  const { name } = founded.street
  if (founded.is === 'there')
    return [
      `${name} is there already; nothing was changed.`,
      founded.openUntil
        ? `A code for a worker is open until ${dayOf(founded.openUntil)}.`
        : `Its workers: ${founded.workers}; they invite others at the desk.`,
    ]
  return [
    founded.is === 'founded'
      ? `${name} is founded.`
      : `Nobody could come in to ${name} any more; here is another code.`,
    `Its first worker types this code in the mini-program, 我的 → 我有邀请码, by ${dayOf(founded.expiresAt)}: ${founded.code}`,
    'It is shown this once and kept nowhere.',
  ]
}
