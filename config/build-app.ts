import { existsSync, readdirSync, rmSync } from 'node:fs'
import { whenChanged } from './build/when-changed'
import { root } from './root'
import { runNode } from './run-node'
import { version } from './version'

/** Builds the mini-program (dist/weapp) or the same pages for the browser (dist/h5) when something in it changed. */
export async function buildApp(platform: 'weapp' | 'h5') {
  const { made } = await whenChanged({
    name: platform,
    root,
    inputs: [
      'src',
      'types/contract',
      'babel.config.js',
      'config/babel',
      'config/build',
      'project.config.json',
      'package-lock.json',
      ...taroConfig(),
    ],
    settings: [
      version,
      process.env.TEMPLATE_RESIDENT,
      process.env.TEMPLATE_STAFF,
      process.env.TEMPLATE_EMPLOYEE,
    ].join(),
    output: outputOf[platform],
    make: () => taro(platform),
  })
  return made
}

const outputOf = { weapp: 'dist/weapp/app.json', h5: 'dist/h5/index.html' }

/** Taro's own files among those of `config/`. */
function taroConfig() {
  const files = readdirSync(`${root}/config`).filter((name) =>
    /^(app|index|dev|prod|taro.*|aria-plugin.*|tight-templates-plugin)\.ts$/.test(name),
  )
  return files.map((name) => `config/${name}`)
}

async function taro(platform: 'weapp' | 'h5') {
  rmSync(`${root}/dist/${platform}`, { recursive: true, force: true })
  const { ok, output } = await runNode('@tarojs/cli/bin/taro', ['build', '--type', platform], {
    NODE_ENV: 'production',
  })
  if (!ok || !existsSync(`${root}/${outputOf[platform]}`))
    throw new Error(`Taro could not build ${platform}:\n${output}`)
}

if (process.argv[1] === __filename) void buildApp(process.argv[2] === 'h5' ? 'h5' : 'weapp')
