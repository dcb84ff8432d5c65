/** The cloud's time, as its last answer told it: what is 今天 and what is late is the same here as there, whatever this phone's own clock says. */
export function cloudNow() {
  return new Date(Date.now() + aheadMs)
}

/** Takes over the moment at which the cloud answered. */
export function learnCloudTime(answeredAt: string) {
  const ahead = Date.parse(answeredAt) - Date.now()
  if (!Number.isNaN(ahead)) aheadMs = ahead
}

let aheadMs = 0
