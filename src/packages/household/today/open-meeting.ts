import { go } from '@/pages/go'

/** A meeting's own page, where one first says who was there. */
export function openMeeting({ meetingId }: { meetingId: string }) {
  go('packages/household/meeting/index', { meetingId })
}
