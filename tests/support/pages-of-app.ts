import appConfig from '../../src/app.config'

/** Every page the app declares. */
export function pagesOfApp() {
  const { pages = [], subPackages = [] } = appConfig
  return [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))].sort()
}
