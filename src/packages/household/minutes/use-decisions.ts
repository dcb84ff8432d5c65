import { useRef, useState } from 'react'
import type * as z from 'zod/mini'
import type { decisionRole } from '@contract/schema/meeting'
import { tidied } from '@contract/schema/text'

/** What was agreed: what, who sees to it, by when. */
export type Decision = { what: string; role: z.output<typeof decisionRole>; by: string }

/** The decisions while they are written; each keeps its own words while others come and go. */
export function useDecisions(agreed: readonly Decision[], usualDay: string) {
  const [forms, setForms] = useState(() =>
    agreed.map(({ what, role, by }, key) => ({ key, initial: { what, role, by } })),
  )
  const written = useRef(new Map<number, Partial<Decision>>())
  return {
    forms,
    write: (key: number, part: Partial<Decision>) =>
      void written.current.set(key, { ...written.current.get(key), ...part }),
    add: () => {
      const key = Math.max(-1, ...forms.map((form) => form.key)) + 1
      setForms([...forms, { key, initial: { what: '', role: 'household', by: usualDay } }])
    },
    remove: (key: number) => setForms(forms.filter((form) => form.key !== key)),
    /** What was written, without those left empty. */
    written: () =>
      forms
        .map(({ key, initial }): Decision => ({ ...initial, ...written.current.get(key) }))
        .filter(({ what }) => tidied(what) !== ''),
  }
}
