import { useContext, useRef, useState } from 'react'
import { forgetPhotos } from '@/drafts/forget-photos'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { SheetDraftContext } from '@/drafts/sheet-text'
import { useDraftPhotos } from '@/drafts/use-draft-photos'
import { withLivePhotos } from '@/drafts/with-live-photos'

/** A few pictures of a sheet's own, kept in its draft until they are sent. `sent` of them are in the cloud. */
export function useSheetPhotos() {
  const draft = useContext(SheetDraftContext)
  const [chosen, setChosen] = useState<readonly DraftPhoto[]>(
    () => withLivePhotos({ photos: draft?.photos() ?? [] })?.photos ?? [],
  )
  const [sent, setSent] = useState(0)
  const newest = useRef([...chosen])
  const change = ({ photos }: { photos: DraftPhoto[] }) => {
    newest.current = photos
    draft?.changePhotos(photos)
    setChosen(photos)
  }
  const album = useDraftPhotos({ current: () => ({ photos: newest.current }), change })
  return { chosen, ...album, sent, setSent, forgetAll: () => forgetPhotos(newest.current) }
}
