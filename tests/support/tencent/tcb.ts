import { NotDone } from './answered'
import { atRest, newFunction, toRecord } from './functions'
import type { Actions, Asked } from './shapes'
import type { State } from './state'

type Answers = { [A in keyof Actions['tcb']]: (asked: Asked<'tcb', A>, state: State) => object }

export const BUCKET = '7374-street-1300000000'
const STORE = '7374-static-street-1300000000'

/** What the service tcb does. */
export const tcbAnswers: Answers = {
  DescribeEnvs: ({ EnvId }, { status, hasLogs }) => ({
    EnvList: [
      {
        EnvId,
        Source: 'miniapp',
        Status: status,
        Region: 'ap-shanghai',
        PackageId: 'baas_personal',
        Storages: [{ Bucket: BUCKET, Region: 'ap-shanghai' }],
        LogServices: hasLogs ? [{ LogsetId: 'logset-1', TopicId: 'topic-1' }] : [],
        PostgreSQL: [],
        Meta: '{}',
      },
    ],
  }),
  DescribeTables: ({ MgoLimit, MgoOffset }, { tables }) => {
    const all = [...tables].map(([TableName, { count }]) => ({ TableName, Count: count, Size: 0 }))
    return { Tables: all.slice(MgoOffset, MgoOffset + MgoLimit), Pager: { Total: all.length } }
  },
  CreateTable: ({ TableName }, { tables }) => {
    if (tables.has(TableName)) throw new NotDone('FailedOperation', 'Table exist')
    tables.set(TableName, { count: 0, indexes: [], notReady: 1 })
    return {}
  },
  DescribeTable: ({ TableName }, { tables }) => ({
    Indexes: [
      { Name: '_id_', Keys: [{ Name: '_id', Direction: '1' }], Unique: true },
      { Name: '_openid_1', Keys: [{ Name: '_openid', Direction: '1' }], Unique: false },
      ...tableIn(tables, TableName).indexes.map(({ name, keys, unique }) => ({
        Name: name,
        Keys: keys,
        Unique: unique,
      })),
    ],
  }),
  UpdateTable: ({ TableName, CreateIndexes = [], DropIndexes = [] }, { tables }) => {
    const table = tableIn(tables, TableName)
    if (table.notReady-- > 0) throw new NotDone('ResourceNotFound', `Table ${TableName} not exist`)
    for (const { IndexName } of DropIndexes) table.indexes = table.indexes.filter(({ name }) => name !== IndexName)
    for (const { IndexName, MgoKeySchema } of CreateIndexes) {
      if (table.indexes.some(({ name }) => name === IndexName)) throw new NotDone('FailedOperation', 'index exists')
      table.indexes.push({ name: IndexName, keys: MgoKeySchema.MgoIndexKeys, unique: MgoKeySchema.MgoIsUnique })
    }
    return {}
  },
  DescribeResourcePermission: ({ ResourceType, Resources }, { permissions, tables }) => ({
    Data: {
      PermissionList: (Resources ?? ['']).flatMap((Resource) => {
        if (ResourceType === 'collection' && !tables.has(Resource))
          throw new NotDone('ResourceNotFound', `Table ${Resource} not exist`)
        const found = permissions.get(`${ResourceType} ${Resource}`)
        if (!found && ResourceType === 'function') return []
        return [{ Resource, Permission: found?.permission ?? 'READONLY', SecurityRule: found?.rule ?? '' }]
      }),
    },
  }),
  ModifyResourcePermission: ({ ResourceType, Resource = '', Permission, SecurityRule }, { permissions, tables }) => {
    if ((ResourceType === 'function') !== (Resource === '')) throw new NotDone('InvalidParameter', 'Resource')
    if (ResourceType === 'collection') tableIn(tables, Resource)
    if ((Permission === 'CUSTOM') !== (SecurityRule !== undefined))
      throw new NotDone('InvalidParameter', 'SecurityRule')
    permissions.set(`${ResourceType} ${Resource}`, { permission: Permission, rule: SecurityRule })
    return {}
  },
  ListFunctions: ({ Limit, Offset }, { functions }) => ({
    Functions: [...functions.keys()].slice(Offset, Offset + Limit).map((FunctionName) => ({ FunctionName })),
    TotalCount: functions.size,
  }),
  CreateFunction: (asked, { functions }) => {
    if (functions.has(asked.FunctionName)) throw new NotDone('ResourceInUse.FunctionName', 'FunctionName exists')
    functions.set(asked.FunctionName, newFunction(asked))
    return {}
  },
  UpdateFunctionCode: ({ FunctionName, Code }, state) => {
    const fn = atRest(state, FunctionName)
    fn.zip = Code.ZipFile
    fn.busy = 2
    return {}
  },
  UpdateFunctionConfiguration: ({ FunctionName, MemorySize, Timeout, Environment, Description }, state) => {
    const settings = {
      memory: MemorySize,
      timeout: Timeout,
      variables: toRecord(Environment),
      description: Description,
    }
    Object.assign(atRest(state, FunctionName), settings, { busy: 2 })
    return {}
  },
  DescribeStaticStore: ({ EnvId }, { store }) => {
    if (!store) return { Data: [] }
    const Status = store.looks++ > 1 ? 'online' : 'init'
    return { Data: [{ EnvId, Bucket: STORE, Region: 'ap-shanghai', CdnDomain: 'street.tcloudbaseapp.com', Status }] }
  },
  CreateStaticStore: (_, state) => {
    if (state.store) throw new NotDone('ResourceInUse', 'exists')
    state.store = { looks: 0 }
    return { Result: 'succ' }
  },
  DescribeHTTPServiceRoute: (_, { domains }) => ({
    Domains: [...domains].map(([Domain, { certificate, isDefault, routes }]) => ({
      Domain,
      CertId: certificate,
      IsDefault: isDefault,
      DNSStatus: 'OK',
      Cname: `${Domain}.cdn.example`,
      Routes: [...routes.values()],
    })),
  }),
  VerifyHTTPServiceRoute: ({ Domain }) => {
    if (!Domain.CertId.startsWith('cert-')) throw new NotDone('InvalidParameter.Cert', 'certificate not found')
    return {}
  },
  CreateHTTPServiceRoute: ({ Domain }, { domains }) => write(domains, Domain, false),
  ModifyHTTPServiceRoute: ({ Domain }, { domains }) => write(domains, Domain, true),
  DescribeQuotaData: ({ MetricName }, { quota }) => ({ MetricName, Value: quota[MetricName] ?? 0 }),
  DescribeEnvPlans: () => ({ Plans: [] }),
}

function tableIn(tables: State['tables'], name: string) {
  const table = tables.get(name)
  if (!table) throw new NotDone('ResourceNotFound', `Table ${name} not exist`)
  return table
}

type DomainAsked = Asked<'tcb', 'CreateHTTPServiceRoute'>['Domain']

function write(domains: State['domains'], { Domain, CertId, Routes }: DomainAsked, isThere: boolean) {
  const domain = domains.get(Domain) ?? { certificate: CertId, isDefault: false, routes: new Map<string, object>() }
  for (const route of Routes) {
    if (domain.routes.has(route.Path) !== isThere) throw new NotDone('InvalidParameter.Route', route.Path)
    domain.routes.set(route.Path, route)
  }
  domains.set(Domain, domain)
  return {}
}
