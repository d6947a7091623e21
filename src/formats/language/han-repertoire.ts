/**
 * Which Han characters ordinary simplified and ordinary traditional writing
 * use, read off the two national standards instead of a table of our own: the
 * "level 1" of GB 2312 (3,755 characters by sound) and of Big5 (5,401 by
 * strokes) are the characters in everyday use, and every platform carries
 * both in its `TextDecoder`.
 */
export interface HanRepertoire {
  /** GB 2312 level 1. */
  readonly simplified: ReadonlySet<number>
  /** GB 2312 level 2: names and learned words. */
  readonly simplifiedSeldom: ReadonlySet<number>
  /** Big5 level 1. */
  readonly traditional: ReadonlySet<number>
  /** Everyday simplified characters that everyday traditional writing does not have: 这, 们, 国. */
  readonly onlySimplified: ReadonlySet<number>
  /** Everyday traditional characters that simplified writing does not have at all: 這, 們, 國. */
  readonly onlyTraditional: ReadonlySet<number>
}

let repertoire: HanRepertoire | undefined

/** Built when first asked for (under a millisecond), since a page may never need it. */
export function hanRepertoire(): HanRepertoire {
  return (repertoire ??= build())
}

function build(): HanRepertoire {
  const simplified = charactersOf('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]])
  const simplifiedSeldom = charactersOf('gb18030', [0xd8, 0xf7], [[0xa1, 0xfe]])
  const traditional = charactersOf(
    'big5',
    [0xa4, 0xc6],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  )
  return {
    simplified,
    simplifiedSeldom,
    traditional,
    onlySimplified: simplified.difference(traditional),
    onlyTraditional: traditional.difference(simplified).difference(simplifiedSeldom),
  }
}

type ByteRange = readonly [first: number, last: number]

/** The Han characters of the two-byte codes with these lead and trail bytes; unassigned codes are left out. */
function charactersOf(label: string, lead: ByteRange, trails: readonly ByteRange[]): Set<number> {
  const bytes: number[] = []
  for (let first = lead[0]; first <= lead[1]; first += 1) {
    for (const [from, to] of trails) {
      for (let second = from; second <= to; second += 1) bytes.push(first, second)
    }
  }
  const characters = new Set<number>()
  for (const char of new TextDecoder(label).decode(Uint8Array.from(bytes))) {
    const codePoint = char.codePointAt(0)!
    if (codePoint >= 0x4e00 && codePoint <= 0x9fff) characters.add(codePoint)
  }
  return characters
}
