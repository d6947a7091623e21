import { cutSyllables } from '../chinese/pinyin.ts'
import type { Word } from '../english/words.ts'
import type { Span } from '../../text/span.ts'

/** Two words of an English text that read as a Chinese name in pinyin, surname first. */
export interface PinyinName extends Span {
  /** Lower case. */
  readonly surname: string
  /** Lower case letters alone: "huaichuan" for Huai-chuan. */
  readonly given: string
  readonly form: 'joined' | 'hyphen' | 'parted'
}

const CAPITALISED = /^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?$/u

export function pinyinNames(text: string, words: readonly Word[]): PinyinName[] {
  const names: PinyinName[] = []
  for (let k = 0; k + 1 < words.length; k++) {
    const [surname, given, third] = [words[k]!, words[k + 1]!, words[k + 2]]
    if (given.start !== surname.end + 1 || text[surname.end] !== ' ') continue
    if (!mayBeCapital(surname) || !mayBeCapital(given)) continue
    if (!CAPITALISED.test(surname.text) || !CAPITALISED.test(given.text)) continue
    if (!isSyllables(surname.lower)) continue
    const joint = third ? text.slice(given.end, third.start) : ''
    const hyphen = third && joint === '-' && isOne(given) && isOne(third)
    const parted = third && joint === ' ' && CAPITALISED.test(third.text) && isOne(given) && isOne(third)
    const first = letters(given)
    if (third && (hyphen || parted)) {
      const form = hyphen ? 'hyphen' : 'parted'
      names.push({
        start: surname.start,
        end: third.end,
        surname: surname.lower,
        given: first + letters(third),
        form,
      })
    }
    if (!hyphen && isSyllables(first))
      names.push({
        start: surname.start,
        end: given.start + bare(given).length,
        surname: surname.lower,
        given: first,
        form: 'joined',
      })
  }
  return names
}

/** Asked of every word; the pattern then only of few. */
function mayBeCapital({ text }: Word): boolean {
  const first = text.charCodeAt(0)
  return first > 127 || (first >= 65 && first <= 90)
}

function isSyllables(letters: string): boolean {
  return (cutSyllables(letters, 1) ?? cutSyllables(letters, 2)) !== null
}

function isOne(word: Word): boolean {
  return cutSyllables(letters(word), 1) !== null
}

/** Without the 's of "Zhu Yunfan's"; the apostrophe of Xi'an stays a letter break. */
function bare({ text }: Word): string {
  return text.replace(/['’]s$/, '')
}

function letters(word: Word): string {
  return bare(word)
    .toLowerCase()
    .replace(/['’]/g, '')
}
