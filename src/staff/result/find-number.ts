/** Gives the number below a hundred that is written in digits or in Chinese, 28 or 二十八; nothing for what is none, such as 三四. */
export function findNumber(written = '') {
  if (/^\d{1,2}$/.test(written)) return Number(written)
  const plain = written.replace('廿', '二十').replace('卅', '三十')
  const [, tens, ten, ones] = /^([一二三四五六七八九]?)(十?)([〇零一二两三四五六七八九]?)$/.exec(plain) ?? []
  if (ten) return (tens ? valueOf(tens) : 1) * 10 + (ones ? valueOf(ones) : 0)
  return plain.length === 1 ? valueOf(plain) : undefined
}

/** Marks a number in a pattern. */
export const numeral = '[0-9〇零一二两三四五六七八九十廿卅]{1,3}'

function valueOf(digit: string) {
  return digit === '两' ? 2 : Math.max(0, '零一二三四五六七八九'.indexOf(digit))
}
