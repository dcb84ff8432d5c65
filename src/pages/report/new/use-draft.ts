import { buildingWords } from '@/words/place-words'
import { keptDraft } from '@/drafts/draft-drawer'
import { withLivePhotos } from '@/drafts/with-live-photos'
import { useKeptDraft } from '@/drafts/use-kept-draft'
import { doorName } from '../../placard/last-door'
import type { Door } from '../../placard/last-door'
import { draft, newDraft } from './draft'
import type { Draft } from './draft'

/** The draft of a door, with its pictures as far as the phone still has them. */
export function useDraft(door: Door | undefined) {
  const name = door ? doorName(door) : 'anywhere'
  return useKeptDraft(name, () => withLivePhotos(keptDraft<Draft>(draft, name)) ?? newDraft(onlyBuilding(door)))
}

function onlyBuilding(door: Door | undefined): Draft['building'] {
  const [only, ...others] = door?.buildings ?? []
  if (!only || others.length > 0) return null
  return { id: only.id, words: buildingWords(only), units: only.units }
}
