import { cutSyllables, readingsOf } from '../chinese/pinyin.ts'
import { foldHan } from '../../text/han/index.ts'
import { pinyinNames, type PinyinName } from '../names/english-names.ts'
import { type NamePlace, SourceNames } from '../names/source-names.ts'
import type { PairView } from '../pair-view.ts'
import type { Mark, Rule } from '../rule.ts'
import type { SourceView } from '../source-view.ts'

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
    const source = pair.sourceView.once(namesIn)
    const taken = new Map<string, readonly NamePlace[]>()
    for (const name of names) {
      const letters = lettersOf(name)
      if (!taken.has(letters)) taken.set(letters, source.spelt(name))
    }
    const right = names.filter((name) => taken.get(lettersOf(name))!.length > 0)
    const claimed = new Set([...taken.values()].flat().map(({ start }) => start))
    const covered = new Set(right.map(({ start }) => start))
    return [
      ...(isMainland(pair) ? right.filter(({ form }) => form !== 'joined') : []).map((name) =>
        oldManner(name, pair, taken.get(lettersOf(name))!),
      ),
      ...names
        .filter(({ form, start }) => form === 'joined' && !covered.has(start))
        .flatMap((name) => nearMiss(name, pair, source, claimed)),
    ]
  },
}

function namesIn({ folded }: SourceView): SourceNames {
  return new SourceNames(folded)
}

const lettersOf = ({ surname, given }: PinyinName) => `${surname} ${given}`

/** Hyphens in pinyin are usual in Taiwan; Hong Kong and Singapore have spellings of their own. */
function isMainland({ sourceLang, source }: PairView): boolean {
  return !/Hant|TW|HK|MO/i.test(sourceLang) && foldHan(source) === source
}

function oldManner(name: PinyinName, { target, folded }: PairView, places: readonly NamePlace[]): Mark {
  const quote = target.slice(name.start, name.end)
  const [surname = ''] = quote.split(' ')
  const expected = `${surname} ${name.given[0]!.toUpperCase()}${name.given.slice(1)}`
  return {
    start: name.start,
    end: name.end,
    severity: 'minor',
    // "Min Shui Tong" may be a brand; with a hyphen it is a person, and so it is where the source speaks of one.
    tier:
      name.form === 'hyphen' || places.some(({ start, given }) => isPerson(folded, start, given + 2))
        ? 'precise'
        : 'thorough',
    variant: 'form',
    params: { quote, expected },
    replacements: [expected],
  }
}

/** @param claimed places in the source that other names of the target spell */
function nearMiss(
  name: PinyinName,
  pair: PairView,
  names: SourceNames,
  claimed: ReadonlySet<number>,
): Mark[] {
  const syllables = cutSyllables(name.given, 2)
  if (!syllables) return []
  for (const place of names.withSurname(name.surname)) {
    const end = place.given + syllables.length
    const readings = Array.from(pair.folded.slice(place.given, end), readingsOf)
    if (readings.length < syllables.length || readings.some(({ length }) => length === 0)) continue
    if (claimed.has(place.start) || !standsAsName(pair.folded, place.start, end)) continue
    const right = syllables.some((syllable, k) => readings[k]!.includes(syllable))
    if (!right && !isSpeaker(pair.folded, place.start, end)) continue
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

/** After a title, or before what people do; or beside a mark, as in a list of names. */
function standsAsName(folded: string, start: number, end: number): boolean {
  return (
    isPerson(folded, start, end) ||
    /[、，“（(\s]/.test(folded.slice(Math.max(0, start - 1), start)) ||
    /^[等先女、，。）)：\s]/.test(folded.slice(end, end + 1))
  )
}

/** After a title or an age, or before what people do: said, told, attended. */
function isPerson(folded: string, start: number, end: number): boolean {
  return (
    /(?:[长员师者授官士家理裁席记任监手工人民]|[主总]编|先生|女士|同志|岁的)$/.test(
      folded.slice(Math.max(0, start - 2), start),
    ) ||
    /^(?:[说称指表强介告认主出在同]|率|会见|带|与|和|向|建议|希望|汇报|要求)/.test(folded.slice(end, end + 2))
  )
}

/** A title on the one side and what people do on the other: nobody else of that surname can be meant. */
function isSpeaker(folded: string, start: number, end: number): boolean {
  return (
    /(?:[长员师者授席记]|主任|经理|总裁)$/.test(folded.slice(Math.max(0, start - 2), start)) &&
    /^(?:说|称|指出|表示|强调|介绍|认为|告诉|[，、。）)])/.test(folded.slice(end, end + 2))
  )
}
