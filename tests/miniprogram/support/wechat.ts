import { post, send } from '../../support/ask-at'
import type { Carry, Upload } from './phone'

/** WeChat's part between a phone and the doors: it vouches for who holds the phone. */
export function carryTo(cloudUrl: string, holder: () => string): Carry {
  return (door, data) => post(`${cloudUrl}/call/${door}`, holder(), data)
}

/** The same for files: what a phone recorded is silence here. */
export function uploadTo(cloudUrl: string, holder: () => string): Upload {
  const silence = Buffer.concat([Buffer.from([0xff, 0xf3, 0x48, 0xc4]), Buffer.alloc(400)])
  return async ({ cloudPath }) =>
    ((await send(`${cloudUrl}/files/${cloudPath}`, holder(), silence)) as { fileID: string }).fileID
}
