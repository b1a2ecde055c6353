/** What a person types is searched as it stands: % and _ have no meaning. */
export const likePattern = (typed: string): string => `%${typed.replace(/[\\%_]/g, '\\$&')}%`
