const wide = /[\uff01-\uff5e\u3000]/g
const WIDE_BY = 0xfee0
const counted: Record<string, string> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  幺: '1',
}

/** The text with wide characters (１３９) and spoken digits (五〇二) as plain ones, each in its place, so that what is found in it is found in the text. */
export function withPlainDigits(text: string) {
  return text
    .replace(wide, (one) => (one === '\u3000' ? ' ' : String.fromCharCode(one.charCodeAt(0) - WIDE_BY)))
    .replace(/[〇零一二三四五六七八九幺]/g, (one) => counted[one] ?? one)
    .replace(/[–—‐‑−~]/g, '-')
}
