import type { Verdict } from '../../platform/verdict'
import { withTraces, type Traces } from '../../workflow/ask-about-media'
import { withVerdict } from '../../workflow/media-check'
import type { Meeting } from './meeting'

/** The meeting with what WeChat answered about its photos; those for which no verdict came in time are for a worker. */
export function withMediaAnswers(meeting: Meeting, traces: Traces, at: Date): Meeting {
  const { asked, late } = withTraces(meeting.mediaChecks ?? [], traces, at)
  if (traces.size === 0 && late.length === 0) return meeting
  const withPersons = asked.map((check, index) => ({
    ...check,
    personId: meeting.mediaChecks?.[index]?.personId ?? '',
  }))
  const answered: Meeting = { ...meeting, mediaChecks: withPersons }
  return late.reduce((standing, { fileId }) => withPhotoJudged(standing, fileId, 'unanswered'), answered)
}

/** The meeting with WeChat's verdict on the photo that was asked about under this id; as it is where none waits for it. */
export function withPushedVerdictOnPhoto(meeting: Meeting, trace: string, verdict: Verdict): Meeting {
  const check = meeting.mediaChecks?.find((waiting) => waiting.trace === trace)
  return check ? withPhotoJudged(meeting, check.fileId, verdict) : meeting
}

function withPhotoJudged(meeting: Meeting, fileId: string, verdict: Verdict): Meeting {
  return {
    ...meeting,
    photos: meeting.photos.map((photo) =>
      photo.fileId === fileId && !photo.checked ? withVerdict(photo, verdict) : photo,
    ),
    mediaChecks: meeting.mediaChecks?.filter((check) => check.fileId !== fileId),
  }
}
