import type { Meeting } from './meeting'

/** The names that must not be told of a meeting: those its guests gave, and those of `neighbours` whose reports are its topics. */
export function namesAround({ guests, waiting }: Pick<Meeting, 'guests' | 'waiting'>, neighbours: readonly string[]) {
  return [...[...guests, ...waiting].flatMap(({ name }) => name ?? []), ...neighbours]
}
