/** Most lines one quote holds. */
export const maxLines = 2_000
/** Most pieces of one line. */
export const maxQuantity = 999
