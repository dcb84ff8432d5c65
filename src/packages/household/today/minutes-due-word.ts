import { dayWords, daysUntil } from '@/words/day-words'
import type { Tone } from '@/components/tag'

/** By when the minutes are to be out. */
export function minutesDueWord(dueOn: string, now: Date): { word: string; tone: Tone } {
  const days = daysUntil(dueOn, now)
  if (days < 0) return { word: '纪要该发出去了', tone: 'late' }
  if (days === 0) return { word: '纪要今天到期', tone: 'soon' }
  if (days === 1) return { word: '纪要明天到期', tone: 'soon' }
  return { word: `纪要最晚${dayWords(dueOn, now)}发出去`, tone: 'calm' }
}
