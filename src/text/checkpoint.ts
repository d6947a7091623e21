/**
 * Called now and then by long work with the share that is done (0…1, never
 * falling). To cancel, throw: the exception passes through unchanged and the
 * work leaves nothing behind.
 */
export type Checkpoint = (done: number) => void
