/** Where it broke, without what was in it: messages may carry a person's words. */
export function toTrace(cause: unknown) {
  if (!(cause instanceof Error)) return typeof cause
  const code = (cause as { code?: unknown }).code
  const places = cause.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6)
  return { name: cause.name, code: typeof code === 'string' ? code : undefined, places }
}
