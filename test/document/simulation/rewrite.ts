import type { Chance } from './chance.ts'

/** A text as somebody might leave it: words replaced, put in, taken out, a sentence moved, a paragraph added. */
export function rewrite(chance: Chance, text: string, edition: string): string {
  let next = text
  for (let k = 1 + chance.below(3); k > 0; k--)
    next = edition === 'zh' ? touchHan(chance, next) : touch(chance, next)
  return next
}

function touch(chance: Chance, text: string): string {
  const words = text.split(' ')
  const at = chance.below(words.length)
  switch (chance.below(10)) {
    case 0:
      return words.length > 12
        ? words.toSpliced(at, 1 + chance.below(4)).join(' ')
        : `${text} ${chance.word()}.`
    case 1:
      return `${text}\n\n${chance.word()} ${chance.word()}.`
    case 2: {
      const sentences = text.split('. ')
      const from = chance.below(sentences.length)
      const [moved = ''] = sentences.splice(from, 1)
      return sentences.toSpliced(chance.below(sentences.length + 1), 0, moved).join('. ')
    }
    case 3:
      return `${chance.word()} ${chance.word()} ${chance.word()} ${chance.word()}.`
    case 4:
    case 5:
    case 6:
      return words.toSpliced(at, 0, chance.word()).join(' ')
    default:
      return words.with(at, chance.word()).join(' ')
  }
}

function touchHan(chance: Chance, text: string): string {
  const characters = [...text]
  const at = chance.below(characters.length + 1)
  return characters.toSpliced(at, chance.below(2), chance.han(), chance.han()).join('')
}
