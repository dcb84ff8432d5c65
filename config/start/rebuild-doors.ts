import { watch } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { buildFunctions } from '../build-functions'
import { root } from '../root'

/** Builds a door anew whenever its source is saved; the local cloud takes the new one at the next call. */
export function rebuildDoors() {
  let wanted = false
  let building = false
  const rebuild = async () => {
    wanted = true
    if (building) return
    building = true
    while (wanted) {
      await pause(100) // an editor saves in several steps
      wanted = false
      await buildFunctions().then(tell, (problem: unknown) => console.error(problem))
    }
    building = false
  }
  for (const folder of ['cloudfunctions', 'types'])
    watch(`${root}/${folder}`, { recursive: true }, () => void rebuild())
}

function tell(doors: { door: string; made: boolean }[]) {
  for (const { door } of doors.filter(({ made }) => made)) console.log(`✓ built the door "${door}" again`)
}
