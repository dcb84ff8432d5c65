import { photoSize } from './photo-size'
import { playedPerson } from './played-person.h5'

/** As in WeChat, with the browser's own file dialog; the paths live as long as the tab. */
export async function choosePhotos(most: number): Promise<string[]> {
  const files = await choose()
  return Promise.all(files.slice(0, most).map(redraw))
}

/** Puts a picture where the local cloud keeps it. Gives its id there. */
export async function uploadPhoto(folder: string, name: string, path: string): Promise<string> {
  const picture = await (await fetch(path)).blob()
  const answer = await fetch(`/files/${folder}/${name}.jpg`, {
    method: 'POST',
    headers: { 'x-wx-openid': playedPerson(), 'content-type': 'image/jpeg' },
    body: picture,
  })
  if (!answer.ok) throw new Error(`upload refused: ${answer.status}`)
  const { fileID } = (await answer.json()) as { fileID: string }
  return fileID
}

/** Lets the browser drop the picture. */
export function forgetPhoto(path: string) {
  URL.revokeObjectURL(path)
  live.delete(path)
}

/** Whether this tab still has the picture; a reload loses it. */
export function photoIsThere(path: string) {
  return live.has(path)
}

/** Lets the browser drop all of them. */
export function forgetAllPhotos() {
  live.forEach(forgetPhoto)
}

const live = new Set<string>()

function choose() {
  return new Promise<File[]>((give) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = true
    input.onchange = () => give([...(input.files ?? [])])
    input.oncancel = () => give([])
    input.click()
  })
}

async function redraw(file: File) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const { width, height } = photoSize(picture)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  const jpeg = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/jpeg', 0.8))
  if (!jpeg) throw new Error('the browser could not draw this picture')
  const path = URL.createObjectURL(jpeg)
  live.add(path)
  return path
}
