export { tellQueue, type QueueNews, type WaitingItem } from './queue.ts'
export { INDEXED_AT_ONCE, indexTexts, type IndexedText } from './texts.ts'
