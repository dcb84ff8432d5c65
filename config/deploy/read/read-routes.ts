import * as z from 'zod/mini'
import { tcb, type TencentCloud } from '../tencent-cloud'

const answer = z.object({
  Domains: z.nullish(
    z.array(
      z.object({
        Domain: z.string(),
        CertId: z.nullish(z.string()),
        IsDefault: z.optional(z.boolean()),
        DNSStatus: z.nullish(z.string()),
        Cname: z.nullish(z.string()),
        Routes: z.nullish(
          z.array(
            z.object({
              Path: z.string(),
              UpstreamResourceType: z.string(),
              UpstreamResourceName: z.nullish(z.string()),
            }),
          ),
        ),
      }),
    ),
  ),
})

export type FoundDomain = {
  name: string
  certificate: string | null
  isOurs: boolean
  isPointedHere: boolean
  cname: string
  routes: readonly { path: string; type: string; name: string }[]
}

/** Reads the domains that lead to the environment and where their paths go. */
export async function readRoutes(cloud: TencentCloud): Promise<FoundDomain[]> {
  const { Domains } = z.parse(answer, await cloud.ask(tcb('DescribeHTTPServiceRoute', { EnvId: cloud.env })))
  return (Domains ?? []).map((domain) => ({
    name: domain.Domain,
    certificate: domain.CertId || null,
    isOurs: domain.IsDefault !== true,
    isPointedHere: domain.DNSStatus === 'OK',
    cname: domain.Cname ?? '',
    routes: (domain.Routes ?? []).map((route) => ({
      path: route.Path,
      type: route.UpstreamResourceType,
      name: route.UpstreamResourceName ?? '',
    })),
  }))
}
