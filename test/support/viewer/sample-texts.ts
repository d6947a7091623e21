import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPairs } from './published-text.ts'

const FOLDER = join(import.meta.dirname, '../../../sample/planning-symposium')
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')

/** The sample as the public sees it, and as it was before. */
export const houseEdit = publishedPairs(read('zh.txt'), read('en-edited-2.txt'))
export const machineDraft = publishedPairs(read('zh.txt'), read('en-machine.txt'))
