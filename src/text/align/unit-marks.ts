/** What the punctuation of a unit shows. */
export interface UnitMarks {
  /** Ends with a question, an exclamation, a colon; with a dash or an ellipsis. */
  readonly question: boolean
  readonly exclamation: boolean
  readonly colon: boolean
  readonly breaksOff: boolean
  /** Begins with an opening quote; ends with a closing one. */
  readonly opens: boolean
  readonly closes: boolean
  /** After this unit a quotation is still open. */
  readonly speaking: boolean
  /** Some of it is inside quotes. */
  readonly spoken: boolean
  /** Begins with a word that leans on what came before (and, but, he, this; 但, 而, 他, 这). */
  readonly leans: boolean
  /** Commas, semicolons and 、 inside. */
  readonly commas: number
}

const QUOTE = /(?:^|[\s—–(:：，,。])["'“‘「『](?=[\p{L}\p{N}…—])|[“「『]|[\p{P}]["'”’」』]|[”」』]/gu
const OPENING = /["'“‘「『]$/
const LEANS =
  /^["'“‘「]?(?:(?:And|But|So|Then|He|She|It|They|This|That|His|Her|Their|Yet|For|Or|Now|Instead|Still)\b|[但可而又也却他她它这那其]|于是|所以|因此|然而|不过)/

/** Reads the marks of consecutive units; an open quotation carries over. */
export function unitMarks(units: readonly string[]): UnitMarks[] {
  let speaking = false
  return units.map((unit) => {
    const text = unit.trim()
    const tail = /[^\p{L}\p{N}]*$/u.exec(text.slice(-12))![0]
    const quotes = text.match(QUOTE)
    const before = speaking
    const last = quotes?.at(-1)
    if (last !== undefined) speaking = opensSpeech(last)
    return {
      question: /[?？]/.test(tail),
      exclamation: /[!！]/.test(tail),
      colon: /[:：]["'”“]?$/.test(text),
      breaksOff: /(?:[—–…-]|\.\.\.)["'”’]?$/.test(text),
      opens: /^["'“‘「『]/.test(text),
      closes: /["'”’」』]$/.test(text),
      speaking,
      spoken: before || speaking || quotes !== null,
      leans: LEANS.test(text),
      commas: text.match(/[，,、；;]/g)?.length ?? 0,
    }
  })
}

/** A match of `QUOTE` that opens: a quote after nothing or after a space, never after other punctuation. */
function opensSpeech(match: string): boolean {
  return (
    /[“「『]$/.test(match) ||
    (OPENING.test(match) && /^(?:["'‘]$|[\s—–(:：，,。])/.test(match) && !/^[，,。]["']$/.test(match))
  )
}
