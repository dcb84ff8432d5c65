import * as z from 'zod/mini'

/** For what posts meet: 碰头会, 业务培训, 授牌. */
export const huddleAbout = z.enum(['huddle', 'training', 'award'])
export type HuddleAbout = z.output<typeof huddleAbout>
