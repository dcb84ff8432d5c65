/** Gives under which id a month of a community is kept, or one part of it. */
export function keptMonthId(communityId: string, month: string, part = 0) {
  return part === 0 ? `${communityId}:${month}` : `${communityId}:${month}:${part}`
}
