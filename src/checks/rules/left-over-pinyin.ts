import type { Rule } from '../rule.ts'

/** Common nouns that have an English word; names in pinyin begin with a capital and are let be. */
const WORDS = new Set(
  'shequ jiedao xiangcun nongmin nongcun ganbu qunzhong zhuren shuji shengzhang shizhang xianzhang zhenzhang cunzhang gongzuo fazhan jianshe jingji zhengfu weiyuanhui renmin laobaixing qiye xiaoqu nongjiale minsu zhengce xiangzhen kaifaqu gongye chanye gaige kaifang'.split(
    ' ',
  ),
)

/** A common word left in pinyin. */
export const leftOverPinyin: Rule = {
  id: 'left-over-pinyin',
  category: 'Accuracy/Untranslated',
  severity: 'major',
  tier: 'precise',
  check: ({ words }) =>
    words
      .filter(({ text }) => WORDS.has(text))
      .map(({ start, end, text }) => ({ start, end, params: { quote: text } })),
}
