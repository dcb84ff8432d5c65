import { useShareAppMessage } from '@tarojs/taro'
import { cloudNow } from '@/clock/cloud-now'
import { familyWords } from './family-words'
import type { Told } from './family-words'
import { lastPlacard } from './placard/last-placard'
import { placardPath } from './placard/placard-path'
import { shareCard } from './share-card'

/** What is sent from a page with something of one's own on it: a card of ours, that opens the placard's page and nothing of the sender's. For a page whose config has `enableShareAppMessage`. */
export function useFamilyCard(told: Told | undefined) {
  useShareAppMessage(() =>
    shareCard(told ? familyWords(told, cloudNow()) : '家门口的事，跟我们说说。', placardPath(lastPlacard())),
  )
}
