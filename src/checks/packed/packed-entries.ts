import type { AvoidedRendering, TermEntry } from '../termbase/term-entry.ts'
import { joinColumns, splitColumns, type ColumnGroups } from './columns.ts'
import type { Halves } from './halves.ts'

/** Of the English half: what is avoided resembles the renderings it stands beside. */
const ENGLISH: ColumnGroups = [[0], [1], [2, 3], [4]]
const BETWEEN = ';'
const INSIDE = '>'

/**
 * The termbase as it travels to the browser, a third smaller than as objects.
 *
 * @throws {RangeError} if an entry uses a character that parts one thing from the next
 */
export function packEntries(entries: readonly TermEntry[]): Halves {
  return {
    chinese: joinColumns(
      entries.map(({ source }) => [list([source].flat(), ' ')]),
      [[0]],
    ),
    english: joinColumns(
      entries.map(({ pos, kind, renderings, avoid = [], note = '' }) => [
        pos,
        kind,
        list(renderings, BETWEEN),
        list(avoid.map(packAvoided), BETWEEN),
        note,
      ]),
      ENGLISH,
    ),
  }
}

/** The entries that `packEntries` packed; what was left to a default stays so. */
export function unpackEntries({ chinese, english }: Halves): TermEntry[] {
  const sources = chinese.split('\n')
  return splitColumns(english, ENGLISH).map(([pos, kind, renderings = '', avoid, note], row) => ({
    source: sources[row]!.split(' '),
    pos: pos as TermEntry['pos'],
    kind: kind as TermEntry['kind'],
    renderings: renderings.split(BETWEEN),
    ...(avoid && { avoid: avoid.split(BETWEEN).map(unpackAvoided) }),
    ...(note && { note }),
  }))
}

function packAvoided(avoided: string | AvoidedRendering): string {
  const {
    text,
    instead = '',
    why = '',
    tier = '',
  } = typeof avoided === 'string' ? { text: avoided } : avoided
  return list([text, instead, why, tier], INSIDE).replace(/>+$/, '')
}

function unpackAvoided(packed: string): string | AvoidedRendering {
  const [text = '', instead, why, tier] = packed.split(INSIDE)
  if (instead === undefined) return text
  return {
    text,
    ...(instead && { instead }),
    ...(why && { why: why as NonNullable<AvoidedRendering['why']> }),
    ...(tier && { tier: tier as NonNullable<AvoidedRendering['tier']> }),
  }
}

function list(parts: readonly string[], separator: string): string {
  const wrong = parts.find((part) => part.includes(separator))
  if (wrong !== undefined) throw new RangeError(`“${wrong}” holds “${separator}”.`)
  return parts.join(separator)
}
