/** How much larger than usual text and targets are; gaps stay. */
export const scales = [1, 1.2, 1.4, 1.65] as const
export type Scale = (typeof scales)[number]

/** The step nearest to what the phone's owner has set for WeChat. */
export function nearestScale(factor: number): Scale {
  return scales.reduce((best, scale) => (Math.abs(scale - factor) < Math.abs(best - factor) ? scale : best))
}
