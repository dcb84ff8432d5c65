import Ajv, { type ValidateFunction } from 'ajv'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import { isOfType } from './bson-types'
import type { QueryOperator } from './mingo-operators'

/** `$jsonSchema`: JSON schema as MongoDB has it, with `bsonType` and its four extra words. */
export const jsonSchema: QueryOperator = (_, schema) => {
  if (!isPlain(schema)) throw requestFailed('$jsonSchema must be an object')
  const validate = compile(schema)
  return (document: Document) => validate(document)
}

function compile(schema: Record<string, unknown>): ValidateFunction {
  const ajv = new Ajv({ strict: false, allowUnionTypes: true, validateFormats: false })
  ajv.addKeyword({
    keyword: 'bsonType',
    validate: (types: unknown, value: unknown) =>
      (Array.isArray(types) ? types : [types]).some((type) => isOfType(value, type)),
  })
  try {
    return ajv.compile(schema)
  } catch (problem) {
    throw requestFailed(`$jsonSchema: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}
