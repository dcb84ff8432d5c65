import type { Upload } from '../modules/content/upload-store'
import type { Needs } from '../needs'
import { inTurns } from '../workflow/limit-concurrency'
import { newTick } from '../workflow/tick'

const AT_ONCE = 40

/** Removes pictures and sounds that were handed in a day ago and stand in nothing that was sent. */
export async function sweepUploads(needs: Needs) {
  const tick = newTick(needs.now)
  const due = await needs.uploads.due(needs.now(), AT_ONCE)
  const done = await inTurns(due, async (upload) => tick.takesOn() && (await sweep(upload, needs)))
  return { done: done.filter(Boolean).length, left: done.filter((isDone) => !isDone).length }
}

async function sweep(upload: Upload, { uploads, files, reports, meetings }: Needs) {
  const fileIds = await files.idsOf(upload.names.map((name) => `${upload.folder}/${fileNamed(name)}`))
  const among = [reports.photosAmong, reports.soundsAmong, meetings.photosAmong]
  const kept = (await Promise.all(among.map((find) => find(fileIds)))).flat()
  await files.remove(fileIds.filter((fileId) => !kept.includes(fileId)))
  return uploads.forget(upload).then(() => true)
}

/** Sounds say what they are; pictures are all alike. */
function fileNamed(name: string) {
  return name.includes('.') ? name : `${name}.jpg`
}
