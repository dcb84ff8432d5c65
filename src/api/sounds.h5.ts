import { playedPerson } from './played-person.h5'

/** What a browser records. */
export const SOUND_ENDING = 'webm'

/** Puts a sound where the local cloud keeps it. Gives its id there. */
export async function uploadSound(folder: string, name: string, path: string): Promise<string> {
  const sound = await (await fetch(path)).blob()
  const answer = await fetch(`/files/${folder}/${name}`, {
    method: 'POST',
    headers: { 'x-wx-openid': playedPerson() },
    body: sound,
  })
  if (!answer.ok) throw new Error(`upload refused: ${answer.status}`)
  const { fileID } = (await answer.json()) as { fileID: string }
  return fileID
}

/** Keeps it as long as the tab lives; gives its path. */
export function keepSound(sound: Blob) {
  const path = URL.createObjectURL(sound)
  live.add(path)
  return path
}

/** Lets the browser drop the sound. */
export function forgetSound(path: string) {
  URL.revokeObjectURL(path)
  live.delete(path)
}

/** Whether this tab still has the sound; a reload loses it. */
export function soundIsThere(path: string) {
  return live.has(path)
}

const live = new Set<string>()
