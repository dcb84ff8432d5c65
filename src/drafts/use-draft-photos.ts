import { useState } from 'react'
import { choosePhotos } from '@/api/photos'
import { randomId } from '@/api/random-id'
import { PHOTOS_MAX } from '@contract/schema/report'
import { forgetPhotos } from './forget-photos'
import type { DraftPhoto } from './draft-photo'

/** Adds a few pictures chosen on this phone to a draft, and takes them out again. */
export function useDraftPhotos({ current, change }: Album) {
  const [busy, setBusy] = useState(false)
  const [sorry, setSorry] = useState<string>()

  const add = async () => {
    setBusy(true)
    setSorry(undefined)
    try {
      const paths = await choosePhotos(PHOTOS_MAX - current().photos.length)
      const chosen = paths.map((path) => ({ id: randomId(), path, fileId: null }))
      change({ photos: [...current().photos, ...chosen].slice(0, PHOTOS_MAX) })
    } catch {
      setSorry('没能打开照片。不放照片也可以，您写的都还在。')
    }
    setBusy(false)
  }
  const remove = (id: string) => {
    forgetPhotos(current().photos.filter((photo) => photo.id === id))
    change({ photos: current().photos.filter((photo) => photo.id !== id) })
  }
  return { busy, sorry, add: () => void add(), remove }
}

/** Where the pictures belong: what it holds now, and how that is changed. */
type Album = { current: () => { photos: DraftPhoto[] }; change: (fields: { photos: DraftPhoto[] }) => void }
