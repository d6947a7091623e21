/**
 * A light English stemmer: what inflection adds is taken off, so that a gloss
 * ("to promise") and a text ("promised") meet. It need not give real words,
 * only the same string for both. After M. Porter, "An algorithm for suffix
 * stripping" (1980), step 1, with the commonest derivations.
 */
export function stem(word: string): string {
  let w = word.toLowerCase().replace(/['’]s?$/, '')
  if (w.length <= 3) return w
  if (w.endsWith('sses')) w = w.slice(0, -2)
  else if (w.endsWith('ies')) w = w.length > 4 ? w.slice(0, -3) + 'y' : w.slice(0, -1)
  else if (/(?:[sxz]|ch|sh)es$/.test(w)) w = w.slice(0, -2)
  else if (/[^su]s$/.test(w)) w = w.slice(0, -1)
  const bare = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(w)?.[1]
  if (bare !== undefined && bare.length > 2) w = bare.replace(/([^aeioulsz])\1$/, '$1')
  if (w.length > 5) w = w.replace(/(?:fulness|ousness|iveness|ness|ment|ly)$/, '')
  if (w.length > 3) w = w.replace(/e$/, '')
  if (w.length > 2) w = w.replace(/y$/, 'i')
  return w
}

/** The stems of a stretch of text, in order. */
export function stemsOf(text: string): string[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?/gu), ([word]) => stem(word))
}
