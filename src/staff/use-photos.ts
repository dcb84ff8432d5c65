import { useState } from 'react'
import { choosePhotos, forgetPhoto } from '@/api/photos'
import { randomId } from '@/api/random-id'
import { PHOTOS_MAX } from '@contract/schema/report'

/** A few pictures chosen on this phone, until they are sent or thought better of. */
export function usePhotos() {
  const [chosen, setChosen] = useState<readonly Photo[]>([])
  const [busy, setBusy] = useState(false)
  const [sorry, setSorry] = useState<string>()

  const add = async () => {
    setBusy(true)
    setSorry(undefined)
    try {
      const paths = await choosePhotos(PHOTOS_MAX - chosen.length)
      setChosen((before) => [...before, ...paths.map((path) => ({ id: randomId(), path }))].slice(0, PHOTOS_MAX))
    } catch {
      setSorry('没能打开照片。不放照片也可以,您写的都还在。')
    }
    setBusy(false)
  }
  const remove = (id: string) => {
    chosen.filter((photo) => photo.id === id).forEach(({ path }) => forgetPhoto(path))
    setChosen(chosen.filter((photo) => photo.id !== id))
  }
  const forgetAll = () => chosen.forEach(({ path }) => forgetPhoto(path))

  return { chosen, add: () => void add(), remove, forgetAll, busy, sorry }
}

/** A picture on this phone; `id` is its name in the cloud, the same with each try. */
export type Photo = { id: string; path: string }
