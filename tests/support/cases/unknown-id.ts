/** Nothing stands under this id. */
export const unknownId = '0123456789abcdef0123456789abcdef'
