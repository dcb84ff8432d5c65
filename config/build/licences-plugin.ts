import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Compiler, Module } from 'webpack'
import { licencesOf } from './licences'

/** Writes the licences of everything webpack bundles into one file, given from the root. */
export function licencesPlugin(file: string) {
  const root = resolve(__dirname, '../..')
  return {
    apply(compiler: Compiler) {
      compiler.hooks.afterEmit.tap('licences', ({ modules }) =>
        writeFileSync(resolve(root, file), licencesOf(root, [...modules].flatMap(filesOf))),
      )
    },
  }
}

/** Modules that were joined into one stand inside it. */
function filesOf(module: Module): string[] {
  const { resource, modules = [] } = module as Module & { resource?: string; modules?: Module[] }
  return [...(resource ? [resource] : []), ...modules.flatMap(filesOf)]
}
