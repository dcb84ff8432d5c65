import * as z from 'zod/mini'

const env = z.string()
const name = z.string()
const variables = z.strictObject({ Variables: z.array(z.strictObject({ Key: z.string(), Value: z.string() })) })
const code = z.strictObject({ ZipFile: z.string() })
const onFunction = { FunctionName: name, Namespace: env }
const resource = z.enum(['collection', 'storage', 'function'])

const route = z.strictObject({
  Path: z.string().check(z.startsWith('/')),
  UpstreamResourceType: z.enum(['SCF', 'STATIC_STORE']),
  UpstreamResourceName: z.string().check(z.minLength(1)),
  EnablePathTransmission: z.boolean(),
  QPSPolicy: z.strictObject({
    QPSPerClient: z.strictObject({ LimitBy: z.literal('ClientIP'), LimitValue: z.number() }),
  }),
})
const routes = z.strictObject({
  EnvId: env,
  Domain: z.strictObject({
    Domain: z.string(),
    AccessType: z.literal('DIRECT'),
    CertId: z.string(),
    Protocol: z.string(),
    Routes: z.array(route).check(z.maxLength(20)),
  }),
})

const index = z.strictObject({
  IndexName: name,
  MgoKeySchema: z.strictObject({
    MgoIndexKeys: z.array(z.strictObject({ Name: z.string(), Direction: z.enum(['1', '-1']) })),
    MgoIsUnique: z.boolean(),
  }),
})

/** Each action that is answered, with exactly its fields: the table of the guide to going live, and what stands in its text (ListFunctions, DeleteFunction). */
export const shapes = {
  tcb: {
    DescribeEnvs: z.strictObject({ EnvId: env }),
    DescribeTables: z.strictObject({ EnvId: env, MgoLimit: z.number(), MgoOffset: z.number() }),
    CreateTable: z.strictObject({ EnvId: env, TableName: name }),
    DescribeTable: z.strictObject({ EnvId: env, TableName: name }),
    UpdateTable: z.strictObject({
      EnvId: env,
      TableName: name,
      CreateIndexes: z.optional(z.array(index)),
      DropIndexes: z.optional(z.array(z.strictObject({ IndexName: name }))),
    }),
    DescribeResourcePermission: z.strictObject({
      EnvId: env,
      ResourceType: resource,
      Resources: z.optional(z.array(z.string()).check(z.maxLength(100))),
    }),
    ModifyResourcePermission: z.strictObject({
      EnvId: env,
      ResourceType: resource,
      Resource: z.optional(z.string()),
      Permission: z.enum(['ADMINONLY', 'CUSTOM']),
      SecurityRule: z.optional(z.string()),
    }),
    ListFunctions: z.strictObject({ EnvId: env, Limit: z.number(), Offset: z.number() }),
    CreateFunction: z.strictObject({
      EnvId: env,
      FunctionName: name,
      Handler: z.literal('index.main'),
      Runtime: z.string(),
      MemorySize: z.number(),
      Timeout: z.number(),
      InstallDependency: z.literal('FALSE'),
      Role: z.literal('TCB_QcsRole'),
      ClsLogsetId: z.optional(z.string()),
      ClsTopicId: z.optional(z.string()),
      Environment: variables,
      Description: z.string().check(z.regex(/^[A-Za-z0-9 .]+$/)),
      Code: code,
    }),
    UpdateFunctionCode: z.strictObject({
      EnvId: env,
      FunctionName: name,
      Handler: z.literal('index.main'),
      Code: code,
    }),
    UpdateFunctionConfiguration: z.strictObject({
      EnvId: env,
      FunctionName: name,
      MemorySize: z.number(),
      Timeout: z.number(),
      Environment: variables,
      Description: z.string().check(z.regex(/^[A-Za-z0-9 .]+$/)),
    }),
    DescribeStaticStore: z.strictObject({ EnvId: env }),
    CreateStaticStore: z.strictObject({ EnvId: env }),
    DescribeHTTPServiceRoute: z.strictObject({ EnvId: env }),
    VerifyHTTPServiceRoute: routes,
    CreateHTTPServiceRoute: routes,
    ModifyHTTPServiceRoute: routes,
    DescribeQuotaData: z.strictObject({ EnvId: env, MetricName: z.string() }),
    DescribeEnvPlans: z.strictObject({}),
  },
  scf: {
    GetFunction: z.strictObject(onFunction),
    DeleteFunction: z.strictObject(onFunction),
    CreateTrigger: z.strictObject({
      ...onFunction,
      TriggerName: name,
      Type: z.literal('timer'),
      TriggerDesc: z.string().check(z.regex(/^(\S+ ){6}\S+$/)),
      Enable: z.literal('OPEN'),
    }),
    DeleteTrigger: z.strictObject({ ...onFunction, TriggerName: name, Type: z.literal('timer') }),
  },
} as const

export type Actions = typeof shapes
export type Asked<S extends keyof Actions, A extends keyof Actions[S]> = Actions[S][A] extends z.ZodMiniType
  ? z.infer<Actions[S][A]>
  : never
