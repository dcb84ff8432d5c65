import { invalidParam } from '../database/action-failed'
import { encode } from '../database/codec'
import type { ActionContext } from '../database/actions/context'
import { collectionNameIn, documentIn, queryIn, type ActionRequest } from '../database/actions/request'
import type { Document } from '../database/document'
import { idOf } from '../database/engine/collection'
import { branchesOf } from './demands'
import { denied } from './denied'
import { documentAt } from './document-at'
import type { RuleKind, Rules } from './read-rules'
import { requestData } from './request-data'
import { documentsWith, known, type Value } from './value'

/**
 * What a phone may ask by itself, made ready to be carried out: `{openid}` in a query is the caller, and what they
 * make is theirs by `_openid`. Refuses what the rules do not allow to everything that the query could find.
 */
export function allowedRequest(
  request: ActionRequest,
  openId: string | undefined,
  rules: Rules,
  context: ActionContext,
): ActionRequest {
  const kind = KINDS.get(String(request.action))
  if (!kind) throw denied()
  const asked = withOpenId(request, openId)
  const [name, now] = [collectionNameIn(asked), context.now()]
  const auth = openId === undefined ? null : { openid: openId }
  const get = documentAt(context.engine)

  function demand(kind: RuleKind, doc: Value, data?: Document): void {
    if (!rules(name, kind)({ auth, doc, request: { data }, now: now.getTime(), get })) throw denied()
  }

  function create(): ActionRequest {
    const documents = documentsIn(asked, now).map((document) => owned(document, openId))
    for (const document of documents) demand('create', known(document), document)
    return { ...asked, data: documents.map(encode) }
  }

  /** `set` keeps whose the document is; where there is none it makes one, which is another right. */
  function set(whole: Document, id: unknown): ActionRequest {
    const before = context.engine.collection(name).entry(idOf({ _id: id }))?.document
    const after = owned(whole, before ? before._openid : openId)
    if (!before) demand('create', known({ ...after, _id: id }), after)
    return { ...asked, data: encode(after) }
  }

  if (kind === 'create') return create()
  const query = queryIn(asked, now)
  const isSet = kind === 'update' && asked.merge === false
  const data = kind === 'update' ? requestData(asked, now) : undefined
  if (data && '_openid' in data) throw denied()
  // What else the query says, set does not ask.
  for (const demands of branchesOf(isSet ? { _id: query._id } : query)) demand(kind, documentsWith(demands), data)
  return data && isSet ? set(data, query._id) : asked
}

const KINDS: ReadonlyMap<string, RuleKind> = new Map([
  ['database.getDocument', 'read'],
  ['database.calculateDocument', 'read'],
  ['database.insertDocument', 'create'],
  ['database.modifyDocument', 'update'],
  ['database.removeDocument', 'delete'],
])

/** The text is JSON, where the quotes of a value that only holds `"{openid}"` are escaped and so do not fit. */
function withOpenId(request: ActionRequest, openId: string | undefined): ActionRequest {
  if (typeof request.query !== 'string' || openId === undefined) return request
  return { ...request, query: request.query.replaceAll('"{openid}"', () => JSON.stringify(openId)) }
}

function documentsIn(request: ActionRequest, now: Date): Document[] {
  if (!Array.isArray(request.data)) throw invalidParam('data is not a list')
  return request.data.map((text: unknown) => documentIn({ data: text }, 'data', now))
}

function owned(document: Document, owner: unknown): Document {
  if ('_openid' in document) throw denied()
  return owner === undefined ? document : { ...document, _openid: owner }
}
