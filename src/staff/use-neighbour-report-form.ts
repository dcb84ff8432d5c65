import { useState } from 'react'
import { useCommand } from '@/api/use-command'
import type { Building } from '@/components/building-picker'
import type { DraftPhoto } from '@/drafts/draft-photo'
import { loadDraft } from '@/drafts/draft-storage'
import { forgetPhotos } from '@/drafts/forget-photos'
import { forgetSounds } from '@/drafts/forget-sounds'
import type { OnSent } from '@/drafts/send-sounds'
import { useDraftSounds } from '@/drafts/use-draft-sounds'
import { withLiveSounds } from '@/drafts/with-live-sounds'
import { useDraftPhotos } from '@/drafts/use-draft-photos'
import { useKeptDraft } from '@/drafts/use-kept-draft'
import { withLivePhotos } from '@/drafts/with-live-photos'
import { findMissing, neighbourDraft, newNeighbourDraft } from './neighbour-report-draft'
import type { NeighbourDraft } from './neighbour-report-draft'
import { sendNeighbourDraft, type NeighbourProcedures } from './send-neighbour-draft'

/** 替邻居记一条: what the neighbour said on the stairs, aloud or written, with pictures; kept on the phone under `name` until there is a paperReceipt for it. */
export function useNeighbourForm<PaperReceipt>(
  name: string,
  procedures: NeighbourProcedures<PaperReceipt>,
  communityId: string | undefined,
  onReceipt: (paperReceipt: PaperReceipt, written: NeighbourDraft) => void | Promise<void>,
) {
  const draft = useKeptDraft(
    name,
    () => withLiveSounds(withLivePhotos(loadDraft<NeighbourDraft>(neighbourDraft, name))) ?? newNeighbourDraft(),
  )
  const photos = useDraftPhotos(draft)
  const voice = useDraftSounds({
    current: () => draft.current().sounds,
    change: (sounds) => draft.change({ sounds }),
    askFolder: procedures.askSoundFolder,
    communityId: draft.shown.communityId ?? communityId,
  })
  const [missing, setMissing] = useState<string>()
  const filing = useCommand(
    sendNeighbourDraft(procedures),
    (paperReceipt, { draft: written }) => {
      forgetPhotos(written.photos)
      forgetSounds(written.sounds)
      draft.finish(newNeighbourDraft(written.communityId))
      return onReceipt(paperReceipt, written)
    },
    (refusal) => {
      if (refusal === 'BUILDING_GONE') draft.change({ building: null, unit: null })
    },
  )

  const pick = (fields: Partial<NeighbourDraft>) => {
    setMissing(undefined)
    draft.change(fields)
  }
  const onPhoto = (sent: DraftPhoto) =>
    draft.change({ photos: draft.current().photos.map((photo) => (photo.id === sent.id ? sent : photo)) })
  const onSound: OnSent = ({ id, fileId }) =>
    draft.change({ sounds: draft.current().sounds.map((sound) => (sound.id === id ? { ...sound, fileId } : sound)) })
  const send = (only?: Building) => {
    const written = draft.current()
    const whole = { ...written, building: written.building ?? only ?? null }
    const still = findMissing(whole)
    setMissing(still)
    if (!still) void filing.send(() => ({ draft: whole, onPhoto, onSound }))
  }
  return {
    picked: draft.shown,
    pick,
    write: draft.write,
    photos,
    voice,
    send,
    busy: filing.busy,
    errorText: missing ?? filing.errorText,
  }
}
