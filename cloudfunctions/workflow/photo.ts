import * as z from 'zod/mini'
import { digest } from '../platform/digest'

/** A kept photo; hidden from all but its sender while it is not checked. As long as the content check lets everything pass, each comes in checked. */
export const photo = z.looseObject({ fileId: z.string(), checked: z.boolean() })
export type Photo = z.output<typeof photo>

/** A private file's temporary address by its file id. */
export type Links = ReadonlyMap<string, string>

/** For whom photos are drawn: only the sender sees those that are still being checked. */
export type Viewer = 'sender' | 'others'

export function newPhotos(fileIds: readonly string[]): Photo[] {
  return fileIds.map((fileId) => ({ fileId, checked: true }))
}

/** Gives the folder for one sender's photos of one form; nobody else can name it. */
export function photoFolder(sender: string, formId: string) {
  return `reports/${digest('photos', sender, formId)}`
}

/** Whether every file lies in the folder that was handed out: the SDK can't say who uploaded a file. */
export function isEachInFolder(folder: string, fileIds: readonly string[]) {
  const inFolder = new RegExp(`^cloud://[^/]+/${folder}/[\\w-]+\\.(jpg|png)$`)
  return fileIds.every((fileId) => inFolder.test(fileId))
}

/** Gives a kept file's address, if this viewer may have it. */
export function urlFor(file: Photo, links: Links, viewer: Viewer) {
  return isShownTo(viewer, file) ? (links.get(file.fileId) ?? null) : null
}

export function toPhotoView(photo: Photo, links: Links, viewer: Viewer) {
  return { checked: photo.checked, url: urlFor(photo, links, viewer) }
}

export function toPhotoViews(photos: readonly Photo[], links: Links, viewer: Viewer) {
  return photos.map((photo) => toPhotoView(photo, links, viewer))
}

/** Gives the file ids of those photos or sounds that this viewer may see or hear. */
export function fileIdsFor(photos: readonly Photo[], viewer: Viewer) {
  return photos.filter((photo) => isShownTo(viewer, photo)).map(({ fileId }) => fileId)
}

function isShownTo(viewer: Viewer, { checked }: Photo) {
  return checked || viewer === 'sender'
}
