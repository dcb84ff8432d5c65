import type { Verdict } from '../../../platform/verdict'
import { withTraces } from '../../../workflow/ask-about-media'
import { withVerdict } from '../../../workflow/media-check'
import type { Photo } from '../../../workflow/photo'
import { afterVerdict, isToBeLookedAt } from '../../../workflow/words-check'
import type { Meeting } from '../meeting'
import type { ContentAnswers } from './ask-about-content'

/** The meeting with what WeChat answered to the clock's questions, and given to a worker where no verdict came in time. */
export function withContentAnswers<Thing extends Meeting>(
  meeting: Thing,
  { words, traces }: ContentAnswers,
  at: Date,
): Thing {
  const { mediaChecks = [] } = meeting
  const { asked, late } = withTraces(mediaChecks, traces, at)
  if (words === undefined && traces.size === 0 && late.length === 0) return meeting
  const answered: Thing = {
    ...withWordsAnswered(meeting, words),
    mediaChecks: asked.map((check, index) => ({ ...check, personId: mediaChecks[index]?.personId ?? '' })),
  }
  return withLookAt(late.reduce((standing, { fileId }) => withPhotoJudged(standing, fileId, 'unanswered'), answered))
}

/** The meeting with WeChat's verdict on the photo that was asked about under this id; as it is where none waits for it. */
export function withPushedVerdictOnPhoto(meeting: Meeting, trace: string, verdict: Verdict): Meeting {
  const check = meeting.mediaChecks?.find((waiting) => waiting.trace === trace)
  return check ? withLookAt(withPhotoJudged(meeting, check.fileId, verdict)) : meeting
}

/** The meeting with what of it a worker is to look at. */
export function withLookAt<Thing extends Meeting>(meeting: Thing): Thing {
  const { photos, wordsWait, lookAt: before = [] } = meeting
  const lookAt = [
    ...(wordsWait && isToBeLookedAt(wordsWait) ? ['words' as const] : []),
    ...(photos.some(isUndecided) ? ['photo' as const] : []),
  ]
  return lookAt.join() === before.join() ? meeting : { ...meeting, lookAt, toLookAt: lookAt.length > 0 }
}

export function isUndecided({ look }: Photo) {
  return look === 'late' || look === 'risky'
}

function withWordsAnswered<Thing extends Meeting>(meeting: Thing, verdict: Verdict | undefined): Thing {
  const { wordsWait } = meeting
  if (verdict === undefined || wordsWait?.check.state !== 'waiting') return meeting
  const check = afterVerdict(verdict, wordsWait.check.asked + 1)
  return { ...meeting, wordsWait: check ? { ...wordsWait, check } : null }
}

function withPhotoJudged<Thing extends Meeting>(meeting: Thing, fileId: string, verdict: Verdict): Thing {
  return {
    ...meeting,
    photos: meeting.photos.map((photo) =>
      photo.fileId === fileId && !photo.checked ? withVerdict(photo, verdict) : photo,
    ),
    mediaChecks: meeting.mediaChecks?.filter((check) => check.fileId !== fileId),
  }
}
