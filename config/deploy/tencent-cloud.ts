import { CommonClient } from 'tencentcloud-sdk-nodejs-common/tencentcloud/common/common_client'
import { openBucket } from './open-bucket'
import { type Keys, toTencentError } from './tencent-error'

/** Where each service answers; the object storage at its usual address when none is given. */
export type Addresses = { tcb: string; scf: string; cos?: string }

export const usualAddresses: Addresses = {
  tcb: 'https://tcb.tencentcloudapi.com',
  scf: 'https://scf.tencentcloudapi.com',
}

const versions = { tcb: '2018-06-08', scf: '2018-04-16' } as const
export type Service = keyof typeof versions

/** One question to Tencent Cloud, as data. */
export type Call = { service: Service; action: string; params: object }

export const tcb = (action: string, params: object): Call => ({ service: 'tcb', action, params })
export const scf = (action: string, params: object): Call => ({ service: 'scf', action, params })

export type TencentCloud = ReturnType<typeof openTencentCloud>

/** Tencent Cloud as an operator reaches it: signed by its own client, for one environment. Rejects with a `TencentError`. */
export function openTencentCloud(
  where: { env: string; region: string },
  keys: Keys,
  addresses: Addresses = usualAddresses,
) {
  const clients = { tcb: client('tcb'), scf: client('scf') }

  function client(service: Service) {
    const [, protocol = '', endpoint = ''] = /^(https?:\/\/)(.*)$/.exec(addresses[service]) ?? []
    return new CommonClient(endpoint, versions[service], {
      credential: keys,
      region: where.region,
      profile: { httpProfile: { protocol, endpoint, reqTimeout: 60 } },
    })
  }

  async function ask({ service, action, params }: Call): Promise<unknown> {
    try {
      return (await clients[service].request(action, params)) as unknown
    } catch (problem) {
      throw toTencentError(action, problem, keys)
    }
  }

  return {
    ...where,
    ask,
    bucket: (name: string) => openBucket({ name, region: where.region, keys, address: addresses.cos }),
  }
}
