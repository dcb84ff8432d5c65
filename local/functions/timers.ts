import { Cron } from 'croner'
import type { MovableClock } from '../movable-clock'
import { Refused } from '../refused'
import type { FunctionFolder, Trigger } from './function-folder'
import type { Functions } from './functions'
import type { Outcome } from './invocation'

/** The functions' timers, in UTC+8. */
export interface Timers {
  /** Refuses a timer whose time cannot be read. */
  readonly all: () => readonly Timer[]
  /** Runs a timer now, whatever the time: the named one, or the function's first. */
  readonly run: (functionName: string, trigger?: string) => Promise<Outcome>
  readonly start: () => void
  readonly stop: () => void
}

export interface Timer {
  readonly functionName: string
  readonly trigger: Trigger
  readonly next: Date | undefined
}

/** `isTwice` says whether an event is delivered a second time, as the platform warns it may be. */
export function createTimers(
  functions: Functions,
  clock: MovableClock,
  isTwice: (action: string) => boolean,
  log: (line: string) => void,
): Timers {
  let waiting: NodeJS.Timeout | undefined
  let isOn = false
  let asked = clock.now()

  function all(): Timer[] {
    return triggersOf(functions.folders()).map(({ functionName, trigger }) => ({
      functionName,
      trigger,
      next: nextOf(functionName, trigger, clock.now()),
    }))
  }

  async function run(functionName: string, trigger?: string): Promise<Outcome> {
    const name =
      trigger ?? triggersOf(functions.folders()).find((each) => each.functionName === functionName)?.trigger.name
    const event = { Type: 'Timer', TriggerName: name ?? 'manual', Time: clock.now().toISOString(), Message: '' }
    const outcome = await functions.run(functionName, event, { source: 'timer' })
    if (isTwice(`timer.${functionName}`)) await functions.run(functionName, event, { source: 'timer' })
    return outcome
  }

  /** Looks at what has come due since it last looked, each timer once, and sleeps until the next. */
  function look(): void {
    if (!isOn) return
    const [since, now] = [asked, clock.now()]
    asked = now
    const triggers = triggersOf(functions.folders())
    for (const { functionName, trigger } of triggers) {
      const due = nextIfReadable(functionName, trigger, since)
      if (due && due <= now) void run(functionName, trigger.name).then((outcome) => complain(functionName, outcome))
    }
    const next = triggers.map(
      ({ functionName, trigger }) => nextIfReadable(functionName, trigger, now)?.getTime() ?? Infinity,
    )
    clearTimeout(waiting)
    waiting = setTimeout(look, Math.min(Math.max(Math.min(...next) - now.getTime(), 1), LOOK_AGAIN_MS))
    waiting.unref()
  }

  /** A function may be rebuilt with a time that nobody can read, which must not stop the others' timers. */
  function nextIfReadable(functionName: string, trigger: Trigger, after: Date): Date | undefined {
    try {
      return nextOf(functionName, trigger, after)
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem
      log(problem.message)
      return undefined
    }
  }

  function complain(functionName: string, outcome: Outcome): void {
    if (!outcome.ok) log(`${functionName}: the timer's run failed: ${outcome.code} ${outcome.message}`)
  }

  clock.onMove(() => {
    // Moved back, it has not yet been asked for what lies ahead.
    if (clock.now() < asked) asked = clock.now()
    look()
  })

  return {
    all,
    run,
    start: () => {
      isOn = true
      asked = clock.now()
      look()
    },
    stop: () => {
      isOn = false
      clearTimeout(waiting)
    },
  }
}

/** A rebuilt function may have other timers: nobody sleeps longer than this. */
const LOOK_AGAIN_MS = 5_000

const triggersOf = (folders: readonly FunctionFolder[]) =>
  folders.flatMap(({ name, triggers }) => triggers.map((trigger) => ({ functionName: name, trigger })))

function nextOf(functionName: string, trigger: Trigger, after: Date): Date | undefined {
  try {
    return new Cron(trigger.config, { timezone: 'Asia/Shanghai', paused: true }).nextRun(after) ?? undefined
  } catch {
    throw new Refused(`The timer "${trigger.name}" of ${functionName} has no readable time: "${trigger.config}".`)
  }
}
