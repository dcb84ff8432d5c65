import type { Overview } from './page-props'
import { addressOf } from './use-place'

/** What a worker is to know wherever they are: that nothing is sent, that a year's days off are not known, that something of a meeting is to be looked at, and what a new street begins with. */
export function ShellNotices({
  overview: { remindersStopped, unknownYear, counts, absences, communities },
}: {
  overview: Overview
}) {
  const lines = [
    remindersStopped !== undefined && { words: `提醒已经停了${remindersStopped}小时。要紧的事先打电话。` },
    communities.length === 0 && { words: '街道下面还没有社区，先加一个。', place: 'street' },
    unknownYear && { words: `${unknownYear}年的放假安排还没有，先按周一到周五算。`, place: 'calendar' },
    counts.checkingMeetings && { words: `有${counts.checkingMeetings}场板凳会的内容待看。`, place: 'meetings' },
    absences?.uncovered && { words: `有${absences.uncovered}户中心户外出，没有人照看。`, place: 'absences' },
  ].filter((line): line is Line => Boolean(line))
  if (lines.length === 0) return null
  return (
    <p className='shell-notices'>
      {lines.map(({ words, place }) =>
        place ? (
          <a key={words} href={addressOf(place)}>
            {words}
          </a>
        ) : (
          <span key={words}>{words}</span>
        ),
      )}
    </p>
  )
}

type Line = { words: string; place?: string }
