import { TextSheet } from '@/staff/text-sheet'
import type { SearchPage } from './use-search'

/** Asks why before a phone is looked for, as before it is opened. */
export function PhoneReasonSheet({ page }: { page: SearchPage }) {
  return (
    <TextSheet
      title='按电话找'
      lead='为什么要按电话找？写明原因，居民查得到。'
      ready={reasons}
      box='原因'
      action='写明了，找一找'
      sending={page.looking}
      onSay={page.findByPhone}
      onLeave={() => page.setAsking(false)}
    />
  )
}

const reasons = ['居民打电话来问进展', '打电话回访', '核对是不是同一件事']
