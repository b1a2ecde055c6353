import { addDays, type CalendarDate } from '#domain/shared/dates.ts'

/** How long an offer holds its prices (window-facts §7; to be set by Natre). */
export const validDays = 30

/** Last day of an offer sent on a day. */
export const validTo = (sentOn: CalendarDate): CalendarDate => addDays(sentOn, validDays)
