import { callsMade } from './calls-made'

type Call = { requestId: string; procedure: string | null; contract: object }
type Said = string | { ok: true } | { ok: false; refusal: string }

/** Writes one line of JSON for an answer: which release answered what, how long it took, how often the SDK was asked, and how it was refused; no word of anybody, and only names that the contract has. */
export async function logged<Answer extends Said>(call: Call, answer: () => Promise<Answer>) {
  const [since, before] = [performance.now(), callsMade()]
  const write = (refusal?: string) => {
    const { requestId, procedure, contract } = call
    console.info(
      JSON.stringify({
        release: process.env.LIANXINQIAO_RELEASE,
        requestId,
        procedure: procedure !== null && Object.hasOwn(contract, procedure) ? procedure : null,
        ms: Math.round(performance.now() - since),
        calls: callsMade() - before,
        ...(refusal === undefined ? {} : { refusal }),
      }),
    )
  }
  try {
    const said = await answer()
    write(typeof said === 'string' || said.ok ? undefined : said.refusal)
    return said
  } catch (cause) {
    write('BROKEN')
    throw cause
  }
}
