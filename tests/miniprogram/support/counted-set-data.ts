type WithSetData = { setData: (data: object, done?: () => void) => void }

/** How often and with how many bytes a page told the screen to change; milliseconds differ from run to run, these don't. */
export type SetDataCount = { calls: number; bytes: number }

/** Counts what a page sends to its screen from now on. */
export function countSetData(page: WithSetData): SetDataCount {
  const count = { calls: 0, bytes: 0 }
  const setData = page.setData.bind(page)
  page.setData = (data, done) => {
    count.calls += 1
    count.bytes += Buffer.byteLength(JSON.stringify(data))
    setData(data, done)
  }
  return count
}
