/** Nothing stands under this id. */
export const nowhere = '0123456789abcdef0123456789abcdef'
