import { Logger } from 'graphile-worker'

/** The queue's own log would hold payloads and error texts; what we want to know of it we log from its events. */
export const quiet = new Logger(() => () => {})
