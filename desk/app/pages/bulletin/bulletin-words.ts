import type { BulletinState, BulletinView } from '@contract/bulletin/bulletin'
import type { Audience } from '@contract/figures/figures'
import { monthWords } from '@/staff/month-words'

export const audienceWords: Record<Audience, string> = { inner: '内部', open: '公开' }

export const stateLabels: Record<BulletinState, { word: string; tone: string }> = {
  draft: { word: '还没发布', tone: 'soon' },
  published: { word: '发布了', tone: 'good' },
  corrected: { word: '更正过', tone: 'good' },
}

/** 海棠社区2026年1月简报（公开）. */
export function bulletinTitle({ place, month, audience }: Pick<BulletinView, 'place' | 'month' | 'audience'>) {
  return `${place}${monthWords(month)}简报（${audienceWords[audience]}）`
}
