import * as z from 'zod/mini'

type Rules<Name extends string> = Partial<Record<Name, { takes: z.core.$ZodType; words: string; mayBeEmpty?: true }>>

/** Which boxes hold something that the contract does not take, each with what to tell whoever wrote it. */
export function findErrors<Name extends string>(rules: Rules<Name>, texts: Record<Name, string>) {
  const errors: Partial<Record<Name, string>> = {}
  for (const name of Object.keys(rules) as Name[]) {
    const rule = rules[name]
    const text = texts[name].trim()
    if (!rule || (rule.mayBeEmpty && text === '')) continue
    if (!z.safeParse(rule.takes, text).success) errors[name] = rule.words
  }
  return errors
}

/** A whole number between two, as it is typed. */
export function wholeNumber(least: number, most: number) {
  return z.string().check(z.refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most))
}
