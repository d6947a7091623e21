import type { TermEntry } from '../term-entry.ts'

/** Frames of official prose: the words around a gap are rendered together, not one by one. */
export const FRAMES: readonly TermEntry[] = [
  {
    source: ['以…为抓手', '把…作为抓手', '作为…抓手', '重要抓手', '有力抓手'],
    pos: 'phrase',
    kind: 'frame',
    renderings: ['with … as the lever', 'through …', 'focusing on …', 'priority', 'lever'],
    avoid: [
      { text: 'grasping hand', instead: 'lever' },
      { text: 'grasping', instead: 'lever' },
      { text: 'gripper', instead: 'lever' },
      { text: 'handle', instead: 'lever' },
      { text: 'hand grip|grasp', instead: 'lever' },
    ],
  },
  {
    source: '做好…工作',
    pos: 'verb',
    kind: 'frame',
    renderings: ['carry out …', 'ensure …', 'work hard on …'],
    avoid: [
      { text: 'do a good job in the work of', why: 'clumsy' },
      { text: 'do a good job in|of … work', why: 'clumsy' },
      { text: 'do the work of … well', why: 'clumsy' },
    ],
    note: 'Usually the verb of what is done is enough: 做好防汛工作, "prepare for floods".',
  },
  {
    source: ['发挥…龙头带动作用', '发挥…龙头作用', '龙头带动作用'],
    pos: 'phrase',
    kind: 'frame',
    renderings: ['… take the lead', 'leading role', 'play a leading role'],
    avoid: [
      { text: 'dragon head driving|leading role', instead: 'leading role' },
      { text: 'dragon head', instead: 'leading' },
      { text: 'faucet', why: 'wrong', instead: 'leading' },
    ],
  },
  {
    source: '主持召开',
    pos: 'verb',
    kind: 'frame',
    renderings: ['chair …', 'preside over …'],
    avoid: [
      { text: 'preside over the convening of', why: 'clumsy' },
      { text: 'preside over and convene', why: 'clumsy' },
      { text: 'host and convene', why: 'clumsy' },
      { text: 'preside over the holding of', why: 'clumsy' },
    ],
    note: 'One meeting, one verb: "chaired a symposium".',
  },
]
