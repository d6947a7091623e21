import type { Body, Edition, Pair, ParagraphKind } from '../../../src/domain/index.ts'

export const EDITIONS: readonly Edition[] = [
  { id: 'zh', lang: 'zh-Hans', title: '原文', role: 'source' },
  { id: 'en', lang: 'en', title: 'English', role: 'translation' },
]

/** A body of paragraphs set apart by blank lines; "kind|text", or just the text. */
export const body = (...paragraphs: string[]): Body =>
  paragraphs.map((paragraph) => {
    const [, kind, text] = /^(heading|item|quote|text)\|(.*)$/s.exec(paragraph) ?? [null, 'text', paragraph]
    return { kind: kind as ParagraphKind, text: text ?? '', gap: '\n\n' }
  })

export const pair = (id: string, zh: Body, en: Body): Pair => ({ id, texts: { zh, en } })

export const joined = (pieces: Iterable<string>): string => [...pieces].join('')
