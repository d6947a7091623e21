import type { TermEntry } from '../term-entry.ts'

/** Slogans and fixed formulas. */
export const SLOGANS: readonly TermEntry[] = [
  {
    source: '放管服',
    pos: 'phrase',
    kind: 'slogan',
    renderings: [
      'reform to streamline administration, delegate power, improve regulation and upgrade services',
      'reform of government functions',
    ],
    avoid: [
      'release, management and service',
      'release, control and service',
      'delegate, manage and serve',
      'decentralization, management and service|services',
    ],
    note: 'Short for 简政放权、放管结合、优化服务. Spelt out at first mention; later "these reforms" is enough.',
  },
  {
    source: ['两手抓、两手都要硬', '两手抓，两手都硬'],
    pos: 'clause',
    kind: 'slogan',
    renderings: ['pursue both with equal resolve', 'attach equal importance to both'],
    avoid: [
      'grasp|grip|catch with two|both hands … both hands|fists must|should be hard|tough|strong',
      'both hands|fists must|should be hard|tough|strong|firm',
      'grasp with two|both hands',
      'two|both hands grasp|catch',
    ],
  },
  {
    source: '一张蓝图绘到底',
    pos: 'clause',
    kind: 'slogan',
    renderings: ['follow one blueprint to the end', 'see the plan through to the end'],
    avoid: ['draw|paint a|one blueprint to|until end', 'draw|paint a|one blueprint'],
  },
  {
    source: ['钉钉子精神', '钉钉子的精神'],
    pos: 'noun',
    kind: 'slogan',
    renderings: ['perseverance', 'a persistent, one-nail-at-a-time approach'],
    avoid: [
      { text: 'spirit of hammering nail', instead: 'perseverance' },
      { text: 'spirit of driving nail', instead: 'perseverance' },
      { text: 'nail spirit', instead: 'perseverance' },
      { text: 'spirit of nailing', instead: 'perseverance' },
    ],
    note: 'Seeing a task through step by step, as one drives a nail; the image may be kept if it is explained.',
  },
]
