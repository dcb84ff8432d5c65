import { Refused } from 'local-cloudbase'
import { httpRoutes } from '../../http-routes'
import type { Desired } from '../desired'
import type { FoundDomain } from '../read/read-routes'
import type { State } from '../read-state'
import { tcb } from '../tencent-cloud'
import { same, type Step } from './step'

/** From one address; a page asks for a dozen files at once. */
const PER_CLIENT_QPS = 30

/** The desk's domain: its files from static hosting, its page and its questions from its door. */
export function planRoutes(env: string, desired: Desired, state: State): Step[] {
  if (!desired.doors.some(({ name }) => name === 'desk')) return []
  const domain = domainOf(desired, state)
  if (!domain)
    return [
      { sign: '!', what: 'the desk has no domain: give one with an ICP filing, --domain desk.… --certificate ID' },
    ]
  const wanted = routesOf(env)
  const missing = wanted.filter(
    ({ Path, UpstreamResourceType, UpstreamResourceName }) =>
      !domain.routes.some(
        ({ path, type, name }) => path === Path && type === UpstreamResourceType && name === UpstreamResourceName,
      ),
  )
  if (missing.length === 0) return [same(`${wanted.length} routes of ${domain.name}`), ...pointing(domain)]
  const isChanged = ({ Path }: { Path: string }) => domain.routes.some(({ path }) => path === Path)
  const write = (action: string, Routes: typeof wanted) =>
    Routes.length === 0 ? [] : toWrite(env, domain, action, Routes)
  const calls = [
    ...write(
      'CreateHTTPServiceRoute',
      missing.filter((route) => !isChanged(route)),
    ),
    ...write('ModifyHTTPServiceRoute', missing.filter(isChanged)),
  ]
  const [first, ...more] = missing.map((route): Step => {
    const sign = isChanged(route) ? '~' : '+'
    return {
      sign,
      what: `route ${domain.name}${route.Path} → ${route.UpstreamResourceType} ${route.UpstreamResourceName}`,
    }
  })
  return [...(first ? [{ ...first, change: { kind: 'calls' as const, calls } }] : []), ...more, ...pointing(domain)]
}

/** Rehearsed, then done. */
function toWrite(EnvId: string, domain: { name: string; certificate: string }, action: string, Routes: object[]) {
  const Domain = {
    Domain: domain.name,
    AccessType: 'DIRECT',
    CertId: domain.certificate,
    Protocol: 'HTTP_TO_HTTPS',
    Routes,
  }
  return ['VerifyHTTPServiceRoute', action].map((each) => tcb(each, { EnvId, Domain }))
}

function routesOf(env: string) {
  const QPSPolicy = { QPSPerClient: { LimitBy: 'ClientIP', LimitValue: PER_CLIENT_QPS } }
  const to = (Path: string, UpstreamResourceType: 'SCF' | 'STATIC_STORE', UpstreamResourceName: string) => ({
    Path,
    UpstreamResourceType,
    UpstreamResourceName,
    EnablePathTransmission: true,
    QPSPolicy,
  })
  return httpRoutes.map((route) =>
    'folder' in route ? to(route.path, 'STATIC_STORE', env) : to(route.path, 'SCF', route.function),
  )
}

/** The one that was given, else the one of our own that is there. */
function domainOf({ domain }: Desired, { domains }: State) {
  const [only, ...others] = domains.filter(({ isOurs }) => isOurs)
  const found = domain ? domains.find(({ name }) => name === domain.name) : others.length === 0 ? only : undefined
  if (!domain && !found) return undefined
  const certificate = domain?.certificate ?? found?.certificate
  if (!certificate)
    throw new Refused(
      `The domain ${domain?.name ?? found?.name} has no certificate: apply for one in the console (SSL证书, about a day) and give its id with --certificate.`,
    )
  return { name: domain?.name ?? '', isPointedHere: true, cname: '', routes: [], ...found, certificate }
}

function pointing({ name, isPointedHere, cname }: Pick<FoundDomain, 'name' | 'isPointedHere' | 'cname'>): Step[] {
  if (isPointedHere) return []
  return [{ sign: '!', what: `${name} does not lead here yet: at your domain's registrar set its CNAME to ${cname}` }]
}
