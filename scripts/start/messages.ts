import type { DataFolder } from './data-folder.ts'

/** What the start script tells the server process; closing the channel means: stop. */
export interface ServeMessage {
  port: number
  dev: boolean
  data: DataFolder
}

/** What the server process answers, once. */
export type ServerAnswer =
  | { kind: 'serving'; exampleAddress: string | undefined }
  | { kind: 'failed'; key: string; parameters: Record<string, string | number> }
