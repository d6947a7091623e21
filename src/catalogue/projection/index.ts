export { tellQueue, type QueueNews, type WaitingItem } from './queue.ts'
export { listenersOf, noteAttempt, type Listener } from './webhooks.ts'
export { INDEXED_AT_ONCE, indexTexts, type IndexedText } from './texts.ts'
