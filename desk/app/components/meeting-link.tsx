import { huddleAbout } from '@contract/huddle/about'
import type { MeetingCard } from '@contract/meeting/meeting'
import { cloudNow } from '@/clock/cloud-now'
import { appointmentWords } from '@/words/day-words'
import { meetingAboutWord } from '@/words/meeting-words'
import { addressOf } from '../shell/use-place'

/** The way to a meeting; one of posts is read on the phone, and says so. */
export function MeetingLink({ meeting, isOpen }: { meeting: MeetingCard; isOpen?: boolean }) {
  const { meetingId, startAt, place, about } = meeting
  const words = `${appointmentWords(startAt, cloudNow())} · ${place}`
  if (huddleAbout.options.some((one) => one === about))
    return <span>{`${words} · ${meetingAboutWord(about)}，请在手机上看`}</span>
  return (
    <a href={addressOf('meetings', meetingId)} aria-current={isOpen ? 'true' : undefined}>
      {words}
    </a>
  )
}
