import { Refused } from 'local-cloudbase'
import { type Addresses, usualAddresses } from './tencent-cloud'
import type { Keys } from './tencent-error'

type Given = Readonly<Record<string, string | undefined>>

/** An operator's keys, region and, for a rehearsal on one's own machine, other addresses; from the environment alone. Throws a `Refused` for a key that is missing. */
export function readOperator(given: Given): { keys: Keys; region: string; addresses: Addresses } {
  const token = given.TENCENTCLOUD_SESSIONTOKEN
  return {
    keys: {
      secretId: keyIn(given, 'TENCENTCLOUD_SECRETID'),
      secretKey: keyIn(given, 'TENCENTCLOUD_SECRETKEY'),
      ...(token ? { token } : {}),
    },
    region: given.TENCENTCLOUD_REGION ?? 'ap-shanghai',
    addresses: {
      tcb: given.TCB_API ?? usualAddresses.tcb,
      scf: given.SCF_API ?? usualAddresses.scf,
      ...(given.COS_API ? { cos: given.COS_API } : {}),
    },
  }
}

function keyIn(given: Given, name: string) {
  const key = given[name]?.trim()
  if (!key)
    throw new Refused(
      `${name} is not set: take SecretId and SecretKey of a CAM sub-user of the account that is bound to the mini-program (console: 访问管理 → 访问密钥) and set both in the environment.`,
    )
  return key
}
