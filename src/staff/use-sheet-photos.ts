import { useRef, useState } from 'react'
import { forgetPhotos } from '@/drafts/forget-photos'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { useDraftPhotos } from '@/drafts/use-draft-photos'

/** A few pictures of a sheet's own, until they are sent or thought better of. */
export function useSheetPhotos() {
  const [chosen, setChosen] = useState<readonly DraftPhoto[]>([])
  const newest = useRef<DraftPhoto[]>([])
  const change = ({ photos }: { photos: DraftPhoto[] }) => {
    newest.current = photos
    setChosen(photos)
  }
  const album = useDraftPhotos({ current: () => ({ photos: newest.current }), change })
  return { chosen, ...album, forgetAll: () => forgetPhotos(newest.current) }
}
