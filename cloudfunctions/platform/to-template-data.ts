/** The kinds of fields that our templates are made of, each with what WeChat takes in it: anything else it refuses with 47003, and nobody reads the letter. */
const fit = {
  thing: (text: string) => cut(oneLine(text), 20),
  phrase: (text: string) =>
    [...text]
      .filter((sign) => /\p{Script=Han}/u.test(sign))
      .slice(0, 5)
      .join(''),
  character_string: (text: string) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 32),
  time: oneLine,
} as const

type Kind = keyof typeof fit

/** A field of a template: its kind and its number there. */
export type TemplateField = `${Kind}${number}`

/** Gives the fields as WeChat takes them: cut to their kind's limit, without what it refuses. */
export function toTemplateData(fields: Readonly<Record<TemplateField, string>>) {
  return Object.fromEntries(
    Object.entries(fields).map(([field, text]) => [field, { value: fit[kindOf(field)](text) }]),
  ) as Record<TemplateField, { value: string }>
}

function kindOf(field: string): Kind {
  return field.replace(/\d+$/, '') as Kind
}

function oneLine(text: string) {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}

/** What is left out shows as a sign of its own, within the limit. */
function cut(text: string, most: number) {
  const signs = [...text]
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text
}
