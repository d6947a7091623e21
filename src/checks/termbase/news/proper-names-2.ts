import type { TermEntry } from '../term-entry.ts'

/** Names that have an English form of their own, unlike their pinyin. */
export const PROPER_NAMES_2: readonly TermEntry[] = [
  {
    source: '内蒙古',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Inner Mongolia'],
    avoid: [
      { text: 'neimenggu', why: 'form' },
      { text: 'nei menggu', why: 'form' },
      { text: 'nei mongol', why: 'form' },
    ],
  },
  {
    source: '拉萨',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Lhasa'],
    avoid: [{ text: 'lasa', why: 'form' }],
  },
  {
    source: '喀什',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Kashgar', 'Kashi'],
    avoid: [
      { text: 'kashen', why: 'form' },
      { text: 'ka shi', why: 'form' },
    ],
  },
  {
    source: '平壤',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Pyongyang'],
    avoid: [{ text: 'pingrang', why: 'form' }],
  },
  {
    source: '丰田',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Toyota'],
    avoid: [{ text: 'fengtian', why: 'form' }],
  },
  {
    source: '本田',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Honda'],
    avoid: [{ text: 'bentian', why: 'form' }],
  },
  {
    source: '优衣库',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Uniqlo'],
    avoid: [{ text: 'youyiku', why: 'form' }],
  },
  {
    source: '三星电子',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Samsung Electronics'],
    avoid: [
      { text: 'sanxing', why: 'form' },
      { text: 'three star', why: 'form' },
    ],
  },
  {
    source: '宝马',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['BMW'],
    avoid: [
      { text: 'precious horse', why: 'form' },
      { text: 'baoma', why: 'form' },
    ],
  },
  {
    source: '中超联赛',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Chinese Super League'],
    avoid: [
      { text: 'zhongchao', why: 'form' },
      { text: 'zhong chao', why: 'form' },
    ],
  },
  {
    source: '亚冠',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['AFC Champions League'],
    avoid: [
      { text: 'asian crown', why: 'form' },
      { text: 'asia crown', why: 'form' },
      { text: 'yaguan', why: 'form' },
    ],
  },
  {
    source: '国足',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['China’s national football team', 'national team'],
    avoid: [
      { text: 'national foot', why: 'form' },
      { text: 'guozu', why: 'form' },
      { text: 'country foot', why: 'form' },
    ],
  },
  {
    source: '光明日报',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Guangming Daily'],
    avoid: [
      { text: 'bright daily', why: 'form' },
      { text: 'guangming ribao', why: 'form' },
    ],
  },
  {
    source: '国家外汇管理局',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['State Administration of Foreign Exchange'],
    avoid: [
      { text: 'national foreign exchange bureau|administration', why: 'form' },
      { text: 'foreign exchange bureau', why: 'form' },
    ],
  },
  {
    source: ['国台办', '国务院台办'],
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Taiwan Affairs Office of the State Council', 'Taiwan Affairs Office'],
    avoid: [
      { text: 'national taiwan office', why: 'form' },
      { text: 'guotaiban', why: 'form' },
      { text: 'state taiwan office', why: 'form' },
    ],
  },
  {
    source: '港珠澳大桥',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Hong Kong-Zhuhai-Macao Bridge'],
    avoid: [
      { text: 'gangzhuao', why: 'form' },
      { text: 'hong kong-zhuhai-australia', why: 'form' },
    ],
  },
  {
    source: '珠三角',
    pos: 'name',
    kind: 'set-phrase',
    renderings: ['Pearl River Delta'],
    avoid: [
      { text: 'pearl triangle', why: 'form' },
      { text: 'bead triangle', why: 'form' },
      { text: 'zhusanjiao', why: 'form' },
    ],
  },
]
