import type { Context } from 'mingo/core'
import type { Options } from 'mingo/types'
import type { Document } from '../document'

export type { Options }

/** mingo's own shapes say more than an operator of ours needs to know. */
export type QueryOperator = (path: string, target: unknown, options: Options) => (document: Document) => boolean
export type QueryOps = Record<`$${string}`, QueryOperator>
export type ExpressionOperator = (document: Document, expression: unknown, options: Options) => unknown
export type ExpressionOps = Record<`$${string}`, ExpressionOperator>

export type MingoOperators = NonNullable<Parameters<typeof Context.init>[0]>
