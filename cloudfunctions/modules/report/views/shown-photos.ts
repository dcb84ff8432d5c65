import type { Report } from '../report'

/** A private photo's temporary address by its file id. */
export type Links = ReadonlyMap<string, string>

/** For whom it is drawn: only the sender sees photos that are still being checked. */
export type Eye = 'resident' | 'staff'

export function shown(photos: Report['photos'], links: Links, eye: Eye) {
  return photos.map((photo) => shownPhoto(photo, links, eye))
}

export function shownPhoto({ fileId, checked }: Report['photos'][number], links: Links, eye: Eye) {
  return { checked, url: checked || eye === 'resident' ? (links.get(fileId) ?? null) : null }
}

/** Every photo of the report and its history that this eye may see. */
export function photosOf({ photos, history }: Report, eye: Eye) {
  return [...photos, ...history.flatMap((happening) => happening.photos)]
    .filter(({ checked }) => checked || eye === 'resident')
    .map(({ fileId }) => fileId)
}
