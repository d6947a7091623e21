import { cutSyllables, readingsOf } from '../chinese/pinyin.ts'
import { surnameAt } from '../chinese/surnames.ts'
import { pinyinNames, type PinyinName } from '../names/english-names.ts'
import type { PairView } from '../pair-view.ts'
import type { Mark, Rule } from '../rule.ts'
import type { Span } from '../../text/span.ts'

/**
 * A person's name in pinyin that does not spell what the source has: 祝云帆 as
 * "Zhu Yunfang", or in the old manner with a hyphen where the text is of the
 * mainland ("Shen Huai-chuan"). Only names of which the surname is right and
 * most of the rest are near enough to be meant for that person are judged.
 */
export const nameMisspelt: Rule = {
  id: 'name-misspelt',
  category: 'Locale/Name',
  severity: 'major',
  tier: 'precise',
  check(pair) {
    const names = pinyinNames(pair.target, pair.words)
    if (names.length === 0) return []
    const right = names.filter((name) =>
      places(name, pair.folded).some((place) => spells(name, place, pair.folded)),
    )
    const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
    return [
      ...right
        .filter(({ form }) => form !== 'joined' && isMainland(pair))
        .map((name) => oldManner(name, pair)),
      ...names
        .filter((name) => name.form === 'joined' && !right.some((other) => overlaps(name, other)))
        .flatMap((name) => nearMiss(name, pair, right)),
    ]
  },
}

interface Place extends Span {
  /** Where the given name begins. */
  readonly given: number
}

/** Where the source has a surname read as that of the name. */
function places({ surname }: PinyinName, folded: string): Place[] {
  const found: Place[] = []
  for (let at = 0; at < folded.length; at++) {
    const length = surnameAt(folded, at)
    if (length === 0) continue
    const readings = Array.from(folded.slice(at, at + length), readingsOf)
    if (joins(readings, surname)) found.push({ start: at, given: at + length, end: at + length })
  }
  return found
}

function joins(readings: readonly (readonly string[])[], letters: string): boolean {
  const [first, ...rest] = readings
  if (!first) return letters === ''
  return first.some((reading) => letters.startsWith(reading) && joins(rest, letters.slice(reading.length)))
}

function spells({ given }: PinyinName, place: Place, folded: string): boolean {
  return [1, 2].some((count) => {
    const chars = Array.from(folded.slice(place.given, place.given + count))
    return (
      chars.length === count &&
      joins(chars.map(readingsOf), given.replaceAll('lü', 'lv').replaceAll('nü', 'nv'))
    )
  })
}

/** Hyphens in pinyin are usual in Taiwan; Hong Kong and Singapore have spellings of their own. */
function isMainland({ sourceLang, folded, source }: PairView): boolean {
  return !/Hant|TW|HK|MO/i.test(sourceLang) && folded === source
}

function oldManner(name: PinyinName, { target }: PairView): Mark {
  const quote = target.slice(name.start, name.end)
  const [surname = ''] = quote.split(' ')
  const expected = `${surname} ${name.given[0]!.toUpperCase()}${name.given.slice(1)}`
  return {
    start: name.start,
    end: name.end,
    severity: 'minor',
    // "Min Shui Tong" may be a brand; with a hyphen it is a person.
    tier: name.form === 'hyphen' ? 'precise' : 'thorough',
    variant: 'form',
    params: { quote, expected },
    replacements: [expected],
  }
}

function nearMiss(name: PinyinName, pair: PairView, others: readonly PinyinName[]): Mark[] {
  const syllables = cutSyllables(name.given, 2) ?? cutSyllables(name.given, 1) ?? []
  for (const place of places(name, pair.folded)) {
    const end = place.given + syllables.length
    const chars = Array.from(pair.folded.slice(place.given, end))
    const readings = chars.map(readingsOf)
    if (chars.length < syllables.length || readings.some(({ length }) => length === 0)) continue
    const right = syllables.filter((syllable, k) => readings[k]!.includes(syllable)).length
    const taken = others.some((other) => other.surname === name.surname && spells(other, place, pair.folded))
    if (syllables.length < 2 || taken || !standsAsName(pair.folded, place.start, end)) continue
    if (right === 0 && !isSpeaker(pair.folded, place.start, end)) continue
    const given = readings.map(([first]) => first!).join('')
    const quote = pair.target.slice(name.start, name.end)
    const expected = `${quote.split(' ')[0]} ${given[0]!.toUpperCase()}${given.slice(1)}`
    const source = { start: place.start, end }
    return [
      {
        start: name.start,
        end: name.end,
        source,
        variant: 'differs',
        params: { quote, expected, source: pair.source.slice(place.start, end) },
        replacements: [expected],
      },
    ]
  }
  return []
}

/** After a title, or before what people do: said, told, a mark, 等, 同志. */
function standsAsName(folded: string, start: number, end: number): boolean {
  return (
    /(?:[长员师者授官士家理裁席记任监手工人民]|[主总]编|先生|女士|同志|[、，“（(\s])$/.test(
      folded.slice(Math.max(0, start - 2), start),
    ) ||
    /^(?:[说称指表强介告认主出在等同先女、，。）)：\s]|率|会见|带|与|和|向|建议|希望|汇报|要求)/.test(
      folded.slice(end, end + 2),
    )
  )
}

/** A title on the one side and what people do on the other: nobody else of that surname can be meant. */
function isSpeaker(folded: string, start: number, end: number): boolean {
  return (
    /(?:[长员师者授席记]|主任|经理|总裁)$/.test(folded.slice(Math.max(0, start - 2), start)) &&
    /^(?:说|称|指出|表示|强调|介绍|认为|告诉|[，、。）)])/.test(folded.slice(end, end + 2))
  )
}
