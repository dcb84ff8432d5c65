import tcb from '@cloudbase/node-sdk'

// Without it each request looks for Tencent's machines first, 60 ms long.
process.env.TENCENTCLOUD = 'true'
// Its warning about slow requests outlives the request.
process.env.SILENCE = 'true'

/** The unmodified SDK, pointed at a cloud by its address alone. */
export function connect(url: string) {
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` })
  return { app, db: app.database() as unknown as Database }
}

/** The SDK's database with types where it has none, and looser ones where it forbids what a test is about. */
export interface Database {
  readonly collection: (name: string) => Collection
  readonly createCollection: (name: string) => Promise<unknown>
  readonly startTransaction: () => Promise<Transaction>
  readonly runTransaction: <R>(work: (transaction: Transaction) => Promise<R>, times?: number) => Promise<R>
  readonly serverDate: (options?: { offset: number }) => object
  readonly RegExp: (options: { regexp: string; options?: string }) => object
  readonly ObjectId: (options: { id: string }) => object
  readonly Geo: Readonly<Record<GeoName, new (...parts: never[]) => object>>
  readonly command: Commands & { readonly aggregate: Expressions }
}

type GeoName = 'Point' | 'LineString' | 'Polygon' | 'MultiPoint' | 'MultiLineString' | 'MultiPolygon'
type Commands = Readonly<Record<CommandName, (...operands: unknown[]) => Chain>>
type Chain = Readonly<Record<CommandName, (...operands: unknown[]) => Chain>>
type CommandName =
  | ('eq' | 'neq' | 'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'nin' | 'all' | 'elemMatch' | 'exists' | 'size' | 'mod')
  | ('and' | 'or' | 'nor' | 'not' | 'expr' | 'jsonSchema' | 'geoNear' | 'geoWithin' | 'geoIntersects')
  | ('set' | 'remove' | 'inc' | 'mul' | 'min' | 'max' | 'rename' | 'bit' | 'push' | 'unshift' | 'pop' | 'shift')
  | ('pull' | 'pullAll' | 'addToSet')
type ExpressionName =
  | ('abs' | 'add' | 'ceil' | 'divide' | 'exp' | 'floor' | 'ln' | 'log' | 'log10' | 'mod' | 'multiply' | 'pow' | 'sqrt')
  | ('subtract' | 'trunc' | 'arrayElemAt' | 'arrayToObject' | 'concatArrays' | 'filter' | 'in' | 'indexOfArray')
  | ('isArray' | 'map' | 'range' | 'reduce' | 'reverseArray' | 'size' | 'slice' | 'zip' | 'and' | 'not' | 'or' | 'cmp')
  | ('eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'neq' | 'cond' | 'ifNull' | 'switch' | 'dateFromParts' | 'dateFromString')
  | ('dayOfMonth' | 'dayOfWeek' | 'dayOfYear' | 'isoDayOfWeek' | 'isoWeek' | 'isoWeekYear' | 'millisecond' | 'minute')
  | ('month' | 'second' | 'hour' | 'week' | 'year' | 'literal' | 'mergeObjects' | 'objectToArray' | 'allElementsTrue')
  | ('anyElementTrue' | 'setDifference' | 'setEquals' | 'setIntersection' | 'setIsSubset' | 'setUnion' | 'concat')
  | ('dateToString' | 'indexOfBytes' | 'indexOfCP' | 'split' | 'strLenBytes' | 'strLenCP' | 'strcasecmp' | 'substr')
  | ('substrBytes' | 'substrCP' | 'toLower' | 'toUpper' | 'meta' | 'addToSet' | 'avg' | 'first' | 'last' | 'max')
  | ('min' | 'push' | 'stdDevPop' | 'stdDevSamp' | 'sum' | 'let')
type Expressions = Readonly<Record<ExpressionName, (...operands: unknown[]) => object>> & {
  readonly pipeline: () => Pipeline & { readonly done: () => object[] }
}

export type Found = Record<string, unknown>

export interface Query {
  readonly options: (options: object) => this
  readonly where: (condition: object) => Query
  readonly orderBy: (path: string, direction: 'asc' | 'desc') => Query
  readonly limit: (count: number) => Query
  readonly skip: (count: number) => Query
  readonly field: (projection: object) => Query
  readonly get: () => Promise<{ data: Found[]; requestId: string }>
  readonly count: () => Promise<{ total: number }>
  readonly update: (data: object) => Promise<{ updated: number }>
  readonly updateAndReturn: (data: object) => Promise<{ updated: number; doc: Found | null }>
  readonly remove: () => Promise<{ deleted: number }>
}

export interface Collection extends Query {
  readonly doc: (id: string | number) => Doc
  readonly add: (data: object) => Promise<{ id: string; ids: string[] }>
  readonly aggregate: (raw?: readonly object[]) => Pipeline
}

export interface Doc {
  readonly field: (projection: object) => Doc
  readonly get: () => Promise<{ data: Found[] }>
  readonly set: (data: object) => Promise<{ updated: number; upsertedId?: string }>
  readonly update: (data: object) => Promise<{ updated: number }>
  readonly remove: () => Promise<{ deleted: number }>
  readonly create: (data: object) => Promise<{ id: string }>
}

type StageName =
  | ('addFields' | 'bucket' | 'bucketAuto' | 'count' | 'geoNear' | 'group' | 'limit' | 'match' | 'project' | 'lookup')
  | ('replaceRoot' | 'sample' | 'skip' | 'sort' | 'sortByCount' | 'unwind')

export type Pipeline = Readonly<Record<StageName, (spec: unknown) => Pipeline & { readonly done: () => object[] }>> & {
  readonly end: () => Promise<{ data: Found[] }>
}

/** Inside a transaction one document comes by itself, or null. */
export interface Transaction {
  readonly collection: (name: string) => Omit<Collection, 'doc'> & {
    readonly doc: (id: string | number) => Omit<Doc, 'get'> & { readonly get: () => Promise<{ data: Found | null }> }
  }
  readonly commit: () => Promise<unknown>
  readonly rollback: (reason?: unknown) => Promise<unknown>
}
