const longestSide = 1280

/** A picture small enough to travel on a weak signal, with its shape kept. */
export function photoSize({ width, height }: { width: number; height: number }) {
  const shrink = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.round(width * shrink), height: Math.round(height * shrink) }
}
