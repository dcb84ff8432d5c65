import * as z from 'zod/mini'

/** What a person wrote, of `min` to `max` visible characters; invisible and direction-turning characters are dropped. */
export function words(min: number, max: number) {
  return z.string().check(
    z.maxLength(max * 12),
    z.overwrite(tidied),
    z.refine((text) => visibleLength(text) >= min && visibleLength(text) <= max),
  )
}

/** As `words`, on one line. */
export function line(min: number, max: number) {
  return words(min, max).check(
    z.overwrite((text) => text.replace(/\s+/g, ' ')),
    z.refine((text) => visibleLength(text) >= min),
  )
}

/** How many characters a person sees: an emoji counts once. */
export function visibleLength(text: string) {
  return [...text.replace(/[\u200d\ufe0f]|\ud83c[\udffb-\udfff]/g, '')].length
}

/** Without control, zero-width and direction-turning characters, line ends as \n, no space at either end. */
export function tidied(text: string) {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
      '',
    )
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1')
    .trim()
}
