import type { ReportForm } from '../../types/contract/report/form'

/** Who does what with a report, so many days ago; `who` is the name a person is known by here. */
export type Step = {
  who: string
  door: 'resident' | 'household' | 'worker'
  procedure: string
  daysAgo: number
  input?: Record<string, unknown>
}

export type Story = {
  who: string
  daysAgo: number
  building: number
  form: Pick<ReportForm, 'text' | 'category'> &
    Partial<Pick<ReportForm, 'unit' | 'identity' | 'consentTo' | 'contact' | 'handTo' | 'hotline'>>
  then: Step[]
}

/** Gives what somebody says, so many days ago, and what becomes of it. */
export function told(who: string, daysAgo: number, building: number, form: Story['form'], then: Step[] = []): Story {
  return { who, daysAgo, building, form, then }
}

/** Gives one step of it. */
export function by(
  who: string,
  procedure: string,
  daysAgo: number,
  input: Record<string, unknown> = {},
  door: Step['door'] = 'household',
): Step {
  return { who, door, procedure, daysAgo, input }
}
