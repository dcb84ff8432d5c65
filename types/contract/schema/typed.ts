import * as z from 'zod/mini'
import { tidied } from './text'

/** A code or number as it was printed, whatever was typed of it: wide characters, blanks, dashes, 编号：, No. and 号 don't matter, nor does the case. */
export function typedCode(printed: RegExp) {
  return z.string().check(
    z.maxLength(60),
    z.overwrite((text) =>
      withoutLabel(withPlainCharacters(text))
        .replace(/[\s\-.·]/g, '')
        .toUpperCase(),
    ),
    z.regex(printed),
  )
}

/** As `typedCode`, for a number whose dashes and case are part of it. */
export function typedNumber(printed: RegExp) {
  return z.string().check(
    z.maxLength(80),
    z.overwrite((text) => withoutLabel(withPlainCharacters(text)).replace(/\s/g, '')),
    z.regex(printed),
  )
}

/** A phone as it can be dialled: 13900000001, 053285001234, 85001234, with an extension 053285001234,8001 (the comma waits for the line). Takes the country code, wide digits, brackets, dots, blanks and what a list of contacts adds unseen. */
export const typedPhone = z
  .string()
  .check(z.maxLength(60), z.overwrite(toDialled), z.regex(/^(1[3-9]\d{9}|0\d{9,11}|[2-8]\d{7})(,\d{1,6})?$/))

/** Wide characters as plain ones, every dash as one, nothing that cannot be seen. */
export function withPlainCharacters(text: string) {
  return tidied(text)
    .replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/[‐-―−ー〜]/g, '-')
}

/** 编号：1001号 is 1001; No.1001 too. */
function withoutLabel(text: string) {
  return text
    .trim()
    .replace(/^[^\dA-Za-z]*(?:no\s*[.:、。]\s*|no\s*(?=\d{3}))?/i, '')
    .replace(/[\s号牌。.,，]+$/, '')
}

function toDialled(text: string) {
  const typed = withPlainCharacters(text).replace(/^\s*(?:联系|手机|电话|座机|固话|号码?|tel)+[.:：]?/i, '')
  const whole = findDialled(typed)
  if (whole) return whole
  const [, line = '', extension] = /^(.*?)(?:转(?:分机)?|分机|ext|[x#,，;-])[号:.\s]*(\d{1,6})$/i.exec(typed) ?? []
  const dialled = findDialled(line.replace(/[,，(\s]+$/, ''))
  return dialled ? `${dialled},${extension}` : typed
}

/** Without the country code and with the zero before the area code; a zero before a mobile is not dialled any more. */
function findDialled(typed: string) {
  const digits = typed.replace(/[\s().·•・_/-]/g, '')
  const mobile = /^(?:(?:\+|00)?86)?0?(1[3-9]\d{9})$/.exec(digits)?.[1]
  const landline = /^(?:(?:\+|00)?860?|0)((?:10|2\d|[3-9]\d\d)\d{7,8})$/.exec(digits)?.[1]
  const local = /^[2-8]\d{7}$/.exec(digits)?.[0]
  return mobile ?? (landline && `0${landline}`) ?? local
}
