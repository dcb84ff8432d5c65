import type { CloudDefinition } from '../definition'
import { Refused } from '../refused'
import { compileRule, type Rule } from './compile-rule'

export type RuleKind = 'read' | 'create' | 'update' | 'delete'

/** The rule for one kind of access to one collection; without one nobody may. */
export type Rules = (collection: string, kind: RuleKind) => Rule

const NAMES = ['read', 'write', 'create', 'update', 'delete'] as const

/** Reads every rule of a definition, once; refuses the first that cannot be read, by name. */
export function readRules({ collections }: CloudDefinition): Rules {
  const rules = new Map<string, Rule>()
  for (const [collection, { rules: texts = {} }] of Object.entries(collections)) {
    refuseUnknown(collection, texts)
    for (const name of NAMES) {
      const text = texts[name]
      if (text !== undefined) rules.set(keyOf(collection, name), ruleFrom(collection, name, text))
    }
  }
  return (collection, kind) =>
    rules.get(keyOf(collection, kind)) ??
    (kind === 'read' ? undefined : rules.get(keyOf(collection, 'write'))) ??
    (() => false)
}

const keyOf = (collection: string, name: string) => JSON.stringify([collection, name])

function refuseUnknown(collection: string, texts: object): void {
  const unknown = Object.keys(texts).find((name) => !NAMES.some((known) => known === name))
  if (unknown !== undefined)
    throw new Refused(`The rules of "${collection}" name "${unknown}"; there are ${NAMES.join(', ')}.`)
}

function ruleFrom(collection: string, name: string, text: boolean | string): Rule {
  if (typeof text === 'boolean') return () => text
  try {
    return compileRule(text)
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem
    throw new Refused(`The rule "${name}" of "${collection}" cannot be read: ${problem.message}, in "${text}".`)
  }
}
