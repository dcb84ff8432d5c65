import * as z from 'zod/mini'

/** A person: a random id, found by a hash of the openid (`_id`); neither ever leaves the cloud. */
export const person = z.looseObject({
  _id: z.string(),
  version: z.int(),
  personId: z.string(),
  openId: z.string(),
  at: z.date(),
  /** Of a worker who is bound as an employee in WeChat: when it is looked at next whether they still are a worker. */
  employeeCheckAt: z.optional(z.nullable(z.date())),
})
export type Person = z.output<typeof person>

/** Who WeChat says is calling, before anything was looked up. */
export type Visitor = { key: string; openId: string }

/** A visitor whose random id is known. */
export type Resident = { key: string; personId: string }
