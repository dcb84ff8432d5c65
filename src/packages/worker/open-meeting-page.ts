import { huddleAbout } from '@contract/huddle/about'
import type { MeetingCard } from '@contract/meeting/meeting'
import { openPage } from '@/pages/open-page'

/** Opens a meeting on the page of its kind: one of posts has its own. */
export function openMeetingPage({ meetingId, about }: Pick<MeetingCard, 'meetingId' | 'about'>) {
  return huddleAbout.options.some((one) => one === about)
    ? openPage('packages/huddle/detail/index', { meetingId })
    : openPage('packages/worker/meeting/index', { meetingId })
}
