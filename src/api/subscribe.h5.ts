/** A browser gets no messages from WeChat. */
export const canSubscribe = false

/** Never called where `canSubscribe` is false. */
export async function subscribe(): Promise<boolean> {
  return false
}
