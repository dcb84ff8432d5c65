import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from 'local-cloudbase'
import { root as here } from '../root'

const DESCRIPTION_MAX = 100

/** What is uploaded is called: the version of this release, and which commit it is, with its subject. */
export function findVersion(root = here) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const commit = git(root, 'log', '-1', '--format=%h %s').trim()
  const isCommitted = git(root, 'status', '--porcelain', '--untracked-files=no').trim() === ''
  const description = `${commit}${isCommitted ? '' : ' (with changes)'}`
  return { version, description: Array.from(description).slice(0, DESCRIPTION_MAX).join(''), isCommitted }
}

function git(root: string, ...args: string[]) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (status !== 0)
    throw new Refused('Version and description are taken from git: run this in a clone with at least one commit.')
  return stdout
}
