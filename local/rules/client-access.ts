import { ActionFailed } from '../database/action-failed'
import { decode } from '../database/codec'
import type { ActionContext } from '../database/actions/context'
import { collectionNameIn, queryIn, type ActionRequest } from '../database/actions/request'
import type { Document } from '../database/document'
import { isPlain } from '../database/order/type-order'
import { select } from '../database/query/select'
import type { CloudDefinition, SecurityRules } from '../definition'
import { compileRule } from './expression'

/** Refuses what a phone may not do by itself. Every document that it would touch must satisfy the rule. */
export function refuseForbidden(
  request: ActionRequest,
  openId: string | undefined,
  definition: CloudDefinition,
  context: ActionContext,
): void {
  const kind = KINDS.get(String(request.action))
  if (!kind) throw denied()
  const name = collectionNameIn(request)
  const rule = ruleFor(definition.collections[name]?.rules, kind)
  if (rule === true) return
  if (rule === false || rule === undefined) throw denied()
  const isAllowed = compileRule(rule)
  const auth = openId === undefined ? null : { openid: openId }
  const scope = { auth, now: context.now().getTime(), query: queryIn(request, context.now()) }
  if (!documentsIn(request, kind, context).every((doc) => isAllowed({ ...scope, doc }))) throw denied()
}

type Kind = 'read' | 'create' | 'update' | 'delete'

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['database.getDocument', 'read'],
  ['database.calculateDocument', 'read'],
  ['database.insertDocument', 'create'],
  ['database.modifyDocument', 'update'],
  ['database.removeDocument', 'delete'],
])

const ruleFor = (rules: SecurityRules | undefined, kind: Kind) =>
  rules?.[kind] ?? (kind === 'read' ? undefined : rules?.write)

function documentsIn(request: ActionRequest, kind: Kind, context: ActionContext): Document[] {
  const collection = context.engine.collection(collectionNameIn(request))
  if (kind !== 'create') return select(collection, { query: queryIn(request, context.now()) })
  const texts: unknown[] = Array.isArray(request.data) ? request.data : []
  return texts.map((text) => decode(text, context.now())).filter(isPlain)
}

const denied = () =>
  new ActionFailed('DATABASE_PERMISSION_DENIED', '[OperationDenied] Permission denied, please check the security rules')
