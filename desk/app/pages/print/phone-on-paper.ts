/** A phone as it is read off a wall and dialled: 0532-86880101, 139 0532 0101; what is written otherwise stays. */
export function phoneOnPaper(phone: string) {
  if (/^1\d{10}$/.test(phone)) return `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`
  const [, area, number] = /^(0(?:10|2\d|[3-9]\d\d))(\d{7,8})$/.exec(phone) ?? []
  return area && number ? `${area}-${number}` : phone
}
