/** Whether the database says that the id, or a unique value, is taken: CloudBase names it in two ways. */
export function isDuplicate(cause: unknown) {
  const { code, message } = cause as { code?: string; message?: string }
  return code === 'DATABASE_DUPLICATE_WRITE' || (message?.includes('E11000') ?? false)
}
