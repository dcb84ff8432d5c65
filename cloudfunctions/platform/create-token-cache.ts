/** A token as WeChat gives it out, and the moment until which it is used. */
export type Token = { text: string; until: number }

/** One token for all who need it at the same time: asked for once, used until its moment, and let go when WeChat says that it has ended. */
export function createTokenCache(ask: () => Promise<Token>, now: () => Date) {
  let held: Promise<string> | null = null
  let until = 0

  async function asked() {
    try {
      const token = await ask()
      until = token.until
      return token.text
    } catch (cause) {
      held = null
      throw cause
    }
  }

  return {
    current(): Promise<string> {
      if (held && now().getTime() < until) return held
      until = Infinity
      held = asked()
      return held
    },
    /** Lets go of this one only: another may have been asked for since. */
    letGo(ended: Promise<string>) {
      if (held === ended) held = null
    },
  }
}
