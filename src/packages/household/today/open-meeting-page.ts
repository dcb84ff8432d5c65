import { openPage } from '@/pages/open-page'

/** A meeting's own page, where one first says who was there. */
export function openMeeting({ meetingId }: { meetingId: string }) {
  return openPage('packages/household/meeting/index', { meetingId })
}
