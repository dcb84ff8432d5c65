import * as z from 'zod/mini'
import { digest } from '../platform/digest'

/** A kept photo; hidden from all but its sender and workers while it is not checked. `look` says why a worker is to look at it (it was found unfit, or no verdict came), or that one left it hidden. */
export const photo = z.looseObject({
  fileId: z.string(),
  checked: z.boolean(),
  look: z.optional(z.enum(['late', 'risky', 'hidden'])),
})
export type Photo = z.output<typeof photo>

/** A private file's temporary address by its file id. */
export type Links = ReadonlyMap<string, string>

/** For whom photos are drawn: those that are still being checked are seen by the sender, and by workers, who are to look at them. */
export type Viewer = 'sender' | 'worker' | 'others'

export function newPhotos(fileIds: readonly string[]): Photo[] {
  return fileIds.map((fileId) => ({ fileId, checked: false }))
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
  return checked || viewer !== 'others'
}
