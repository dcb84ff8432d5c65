import type { Size } from './sizes'

/** A page of their pictures to look through: a row for each page of the app, a column for each size. */
export function picturesPage(pages: readonly string[], sizes: readonly Size[]) {
  const heads = sizes.map(({ width, scale }) => `<th>${width} px, type at ${scale}</th>`)
  const rows = pages.map((page) => `<tr><th>${page}</th>${sizes.map((size) => cell(page, size)).join('')}</tr>`)
  return `<!doctype html>
<meta charset="utf-8">
<title>Every page</title>
<style>th, td { padding: 12px; text-align: left; vertical-align: top } img { width: 360px; border: 1px solid }</style>
<table><tr><th></th>${heads.join('')}</tr>${rows.join('\n')}</table>
`
}

function cell(page: string, { width, scale }: Size) {
  const file = `${width}-${scale}/${page.replaceAll('/', '-')}.png`
  return `<td><a href="${file}"><img src="${file}" loading="lazy" alt="${page}"></a></td>`
}
