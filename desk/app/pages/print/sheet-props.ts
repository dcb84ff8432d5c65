import type { Reception } from './reception-form'
import type { Post } from './to-posts'
import type { Month } from './use-month'

/** What a sheet is filled with: a household with its code, and what is the same on all of them. */
export type SheetProps = {
  post: Post & { codeUrl: string }
  office: { name: string; phone: string }
  month: Month | null
  reception: Reception
}
