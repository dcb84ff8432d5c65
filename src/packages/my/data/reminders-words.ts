import type { Reminders } from '@contract/credit/resident'

/** How often WeChat may still bring this person word, as far as we counted. */
export function remindersWords({ resident, staff }: Reminders) {
  return `微信还能提醒您${resident + staff}次（您每同意一次，记一次）。`
}
