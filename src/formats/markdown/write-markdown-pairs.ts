import type { Body } from '../../domain/index.ts'
import type { Bitext } from '../bitext.ts'

/**
 * Pairs as a table of GitHub-flavoured Markdown, one column for each edition.
 * In a cell a line break has to be the tag `<br>`, so here the words are made
 * safe from being read as markup of tables or of HTML; other marks stay.
 */
export function* writeMarkdownPairs({ title, editions, pairs }: Bitext): Generator<string, void, undefined> {
  if (title !== '') yield `# ${title.replace(/\s+/g, ' ')}\n\n`
  yield row(editions.map((edition) => cellText(edition.title)))
  yield row(editions.map(() => '---'))
  for (const { texts } of pairs) {
    const cells = editions.map(({ id }) => cellOf(texts[id] ?? []))
    if (cells.some((cell) => cell !== '')) yield row(cells)
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

const cellOf = (body: Body): string => body.map(({ text }) => cellText(text)).join('<br><br>')

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '|': '&#124;' }

const cellText = (text: string): string =>
  text.replace(/[&<|]/g, (char) => ESCAPES[char] ?? char).replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>')
