/** Whether there is a message to ask for: its template is named when the app is built. */
export const canSubscribe = Boolean(process.env.PROGRESS_TEMPLATE)

/** Asks whether we may send one message on the progress. Must be the first thing a tap does, or WeChat refuses. */
export async function subscribe(): Promise<boolean> {
  const template = process.env.PROGRESS_TEMPLATE
  try {
    // Taro's types ask for the entity ids of another platform as well.
    const answers = (await wx.requestSubscribeMessage({ tmplIds: [template] })) as Record<string, string>
    return answers[template] === 'accept'
  } catch {
    return false
  }
}
