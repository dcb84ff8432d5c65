import type { BulletinView } from '@contract/bulletin/bulletin'

/** What is written in a bulletin, or was in one of its editions. */
export type Written = Pick<BulletinView, 'text' | 'plain' | 'precision' | 'figures' | 'asOf'>
export type Edition = BulletinView['published'][number]
