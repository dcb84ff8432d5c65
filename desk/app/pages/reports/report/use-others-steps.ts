import { useEffect, useState } from 'react'
import type { WorkerReport } from '@contract/report/worker'
import { cloudNow } from '@/clock/cloud-now'
import { staffTimelineLines } from '@/staff/result/staff-timeline-lines'
import type { Asked } from '../../../api/use-ask'

const EVERY_MS = 20_000

/** Looks again every so often, and says who was faster and what changed where somebody else did something meanwhile. */
export function useOthersSteps({ data: report, reload }: Asked<WorkerReport>) {
  const [seen, setSeen] = useState<{ steps: number; isOwn: boolean; words?: string }>()
  useEffect(() => {
    const timer = setInterval(() => void reload(), EVERY_MS)
    return () => clearInterval(timer)
  }, [reload])

  const steps = report?.timeline.length
  if (report && steps !== undefined && steps !== seen?.steps) {
    const words = seen && !seen.isOwn ? othersWords(report, seen.steps) : undefined
    setSeen({ steps, isOwn: false, ...(words && { words }) })
  }
  return { words: seen?.words, expectOwn: () => setSeen((before) => before && { ...before, isOwn: true }) }
}

function othersWords(report: WorkerReport, steps: number) {
  const lines = staffTimelineLines(report.timeline, 'staff', cloudNow()).slice(steps)
  const told = lines.map((line, at) => {
    const who = report.timeline[steps + at]?.by.name
    return `${line.when}${who ? `，${who}` : ''}：${line.words}`
  })
  return told.length > 0 ? `刚刚有人先办了一步。${told.join('；')}。下面是现在的样子。` : undefined
}
