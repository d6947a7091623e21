import type { TermEntry } from '../term-entry.ts'

/** Four-character phrases, sayings and metaphors. */
export const SET_PHRASES: readonly TermEntry[] = [
  {
    source: '闭门造车',
    pos: 'verb',
    kind: 'set-phrase',
    renderings: ['work behind closed doors', 'divorce oneself from reality'],
    avoid: ['build|make a car|cart behind closed doors', 'build|make cars|carts behind closed doors'],
  },
  {
    source: '纸上谈兵',
    pos: 'verb',
    kind: 'set-phrase',
    renderings: ['engage in empty theorizing', 'be all talk'],
    avoid: [
      'discuss|talk|talking soldier on paper',
      'discuss|talk about war|battle on paper',
      'soldier on paper',
    ],
  },
  {
    source: '店小二',
    pos: 'noun',
    kind: 'set-phrase',
    renderings: ['attentive service provider', 'attentive public servant'],
    avoid: ['shop|store waiter', 'shop|store second', 'waiter', 'shop|store boy'],
    note: 'Praise for officials who serve companies as a good inn-keeper’s boy serves guests.',
  },
  {
    source: '短板',
    pos: 'noun',
    kind: 'set-phrase',
    renderings: ['weak link', 'shortcoming', 'area of weakness'],
    avoid: ['short board|boards', 'short plank|planks', 'shortboard|shortboards'],
  },
  {
    source: '雪中送炭',
    pos: 'verb',
    kind: 'set-phrase',
    renderings: ['offer timely help', 'help in hard times'],
    avoid: ['send|deliver|offer|provide charcoal|coal in the|a snow', 'charcoal in snow'],
  },
  {
    source: '锦上添花',
    pos: 'verb',
    kind: 'set-phrase',
    renderings: ['make what is good still better', 'add the finishing touch'],
    avoid: ['add flower to brocade', 'flower to brocade', 'add flower on brocade', 'icing on brocade'],
  },
  {
    source: '畏首畏尾',
    pos: 'adjective',
    kind: 'set-phrase',
    renderings: ['overcautious', 'timid'],
    avoid: [
      { text: 'fear the head and … tail', instead: 'be overcautious' },
      { text: 'afraid of head and tail', instead: 'overcautious' },
    ],
  },
  {
    source: '好高骛远',
    pos: 'adjective',
    kind: 'set-phrase',
    renderings: ['overambitious', 'aim too high'],
    avoid: [{ text: 'love the high and … far', instead: 'be overambitious' }],
  },
  {
    source: '一茬接着一茬干',
    pos: 'clause',
    kind: 'set-phrase',
    renderings: ['keep at it, one term of office after another', 'year after year'],
    avoid: ['one crop after another', 'crop after crop', 'one stubble after another'],
  },
]
