import type { Report } from '../report'

/** Every photo in a report, from the form on. */
export function photosOf({ photos, history }: Pick<Report, 'photos' | 'history'>) {
  return [...photos, ...history.flatMap((entry) => entry.photos)]
}

/** Everything that was said aloud in it, from the form on. */
export function soundsOf({ sounds, history }: Pick<Report, 'sounds' | 'history'>) {
  return [...sounds, ...history.flatMap((entry) => entry.sounds)]
}

/** Whether the file still stands in it: what somebody has taken away is waited for no more. */
export function holdsFile(report: Pick<Report, 'photos' | 'sounds' | 'history'>, fileId: string) {
  return [...photosOf(report), ...soundsOf(report)].some((file) => file.fileId === fileId)
}
