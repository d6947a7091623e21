import type { Api } from '../../../src/contract/index.ts'
import type { Visitor } from './visitor.ts'

type Draft = Api['POST /api/documents']['body']

const paragraph = (text: string) => [{ kind: 'text' as const, text, gap: '\n\n' }]

/** Three pairs of Chinese and English. */
export function draft(changes: Partial<Draft> = {}): Draft {
  return {
    title: '全省规划座谈会 · Planning symposium',
    editions: [
      { id: 'zh', lang: 'zh-Hans', title: '原文', role: 'source' },
      { id: 'en', lang: 'en', title: 'English', role: 'translation' },
    ],
    pairs: [
      {
        texts: {
          zh: paragraph('座谈会在省城召开。'),
          en: paragraph('The symposium was held in the capital.'),
        },
      },
      {
        texts: {
          zh: paragraph('会议强调，要统筹兼顾。'),
          en: paragraph(
            'The meeting stressed to make overall plans and take all factors into consideration.',
          ),
        },
      },
      { texts: { zh: paragraph('他最后讲话。'), en: paragraph('He finally spoke.') } },
    ],
    message: 'First draft',
    label: 'Machine draft',
    visibility: 'private',
    guestsMaySuggest: false,
    ...changes,
  }
}

/** A document made by somebody; its id. */
export async function newDocument(author: Visitor, changes: Partial<Draft> = {}): Promise<string> {
  const made = await author.ask('POST /api/documents', { body: draft(changes) })
  return made.value.id
}
