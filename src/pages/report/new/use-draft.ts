import { useDidShow } from '@tarojs/taro'
import { buildingWords } from '@/words/place-words'
import { loadDraft } from '@/drafts/draft-storage'
import { withLiveSounds } from '@/drafts/with-live-sounds'
import { withLivePhotos } from '@/drafts/with-live-photos'
import { useKeptDraft } from '@/drafts/use-kept-draft'
import { placardKey } from '../../placard/last-placard'
import type { LastPlacard } from '../../placard/last-placard'
import { draft, newDraft } from './report-draft'
import type { Draft } from './report-draft'

/** The draft of a door, with its pictures and sounds as far as the phone still has them. The pages that lie on each other share it. */
export function useDraft(placard: LastPlacard | undefined) {
  const name = placard ? placardKey(placard) : 'anywhere'
  const live = (written: Draft | undefined) => withLiveSounds(withLivePhotos(written))
  const kept = useKeptDraft(name, () => live(loadDraft<Draft>(draft, name)) ?? newDraft(onlyBuilding(placard)))
  useDidShow(() => {
    const now = live(kept.current())
    if (now) kept.adopt(now)
  })
  return kept
}

function onlyBuilding(placard: LastPlacard | undefined): Draft['building'] {
  const [only, ...others] = placard?.buildings ?? []
  if (!only || others.length > 0) return null
  return { id: only.id, words: buildingWords(only), units: only.allUnits }
}
