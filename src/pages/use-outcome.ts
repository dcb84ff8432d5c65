import { useState } from 'react'

/** What came of the last press, kept above whatever the page shows once it is asked for anew. */
export function useOutcome(askAnew: () => void) {
  const [outcome, setOutcome] = useState<Outcome>({})
  const after = (now: Outcome) => {
    setOutcome(now)
    askAnew()
  }
  return {
    ...outcome,
    done: (thanks?: string) => after({ thanks }),
    /** The press came too late: the card it was made on may be gone, so the page says why. */
    reload: (overtaken: string) => after({ overtaken }),
  }
}

type Outcome = { thanks?: string | undefined; overtaken?: string }
