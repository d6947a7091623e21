/**
 * Character references of HTML that word processors and web pages really
 * write: the Latin-1 names in the order of their code points, then the rest.
 * An unknown name is left as it stands.
 */
const LATIN1_NAMES =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml'

const OTHER_NAMES =
  'amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ hellip … bull • ' +
  'dagger † Dagger ‡ permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ ' +
  'minus − le ≤ ge ≥ ne ≠ asymp ≈ equiv ≡ infin ∞ radic √ sum ∑ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ ' +
  'circ ˆ tilde ˜ alpha α beta β gamma γ delta δ epsilon ε lambda λ mu μ pi π sigma σ omega ω Delta Δ Sigma Σ ' +
  'Omega Ω loz ◊ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f'

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN1_NAMES.split(' ').map((name, k) => [name, String.fromCharCode(0xa0 + k)] as const),
  ...pairsOf(OTHER_NAMES),
])

/** What the numbers 128 to 159 mean in practice: Windows-1252, as the HTML standard decrees. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text with its character references resolved. A number that is no character becomes U+FFFD. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,31}));?/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return whole.endsWith(';') ? (NAMED.get(name) ?? whole) : whole
      return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
    },
  )
}

function character(codePoint: number): string {
  if (codePoint >= 0x80 && codePoint <= 0x9f) return WINDOWS_1252[codePoint - 0x80] ?? '\ufffd'
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff
  return codePoint === 0 || isSurrogate || codePoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codePoint)
}

function* pairsOf(names: string): Generator<readonly [string, string]> {
  // Only the blank separates: some of the characters are white space themselves.
  const words = names.split(' ')
  for (let k = 0; k + 1 < words.length; k += 2) yield [words[k] ?? '', words[k + 1] ?? '']
}
