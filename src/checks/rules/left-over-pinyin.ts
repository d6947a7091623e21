import type { Rule } from '../rule.ts'

/** Common nouns that have an English word; names in pinyin begin with a capital and are let be. */
const WORDS = new Set(
  'shequ jiedao xiangcun nongmin nongcun ganbu qunzhong zhuren shuji shengzhang shizhang xianzhang zhenzhang cunzhang gongzuo fazhan jianshe jingji zhengfu weiyuanhui renmin laobaixing qiye xiaoqu nongjiale minsu zhengce xiangzhen kaifaqu gongye chanye gaige kaifang'.split(
    ' ',
  ),
)

/** Of a web or e-mail address, in what stands around a word without a space. */
const ADDRESS = /@|:\/\/|[\p{L}\d]\.\p{Ll}{2}/u

/** A common word left in pinyin, and in no address: there it is a name. */
export const leftOverPinyin: Rule = {
  id: 'left-over-pinyin',
  category: 'Accuracy/Untranslated',
  severity: 'major',
  tier: 'precise',
  check: ({ words, target }) =>
    words
      .filter(({ text, start }) => WORDS.has(text) && !ADDRESS.test(chunkAt(target, start)))
      .map(({ start, end, text }) => ({ start, end, params: { quote: text } })),
}

function chunkAt(text: string, at: number): string {
  return `${/\S*$/.exec(text.slice(Math.max(0, at - 100), at))![0]}${/^\S*/.exec(text.slice(at, at + 100))![0]}`
}
