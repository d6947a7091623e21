const PLAIN = '0123456789+-=()'
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'

/**
 * Raised and lowered digits keep their meaning in plain text: m² and CO₂
 * rather than m2 and CO2. Anything else raised ("1st") is left as it is.
 */
export function raisedText(text: string, position: 'sup' | 'sub'): string {
  if (!/^[\d+\-=()]+$/.test(text)) return text
  const forms = position === 'sup' ? SUPERSCRIPT : SUBSCRIPT
  return Array.from(text, (char) => forms[PLAIN.indexOf(char)] ?? char).join('')
}
