declare module 'miniprogram-compiler' {
  type Options = { maxBuffer?: number }
  export function wxmlToJs(rootPath: string, options?: Options): string
  export function wxssToJs(rootPath: string, options?: Options): string
}
