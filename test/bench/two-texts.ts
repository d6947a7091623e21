import { Generator } from './generated.ts'

/** Chinese words and what they become, to make texts of any length that align. */
const WORDS = (
  '农民 farmers|补贴 subsidies|出口 exports|增长 growth|会议 meeting|北京 Beijing|学校 school|老师 teacher|河流 river|山 mountain|' +
  '医院 hospital|城市 city|铁路 railway|粮食 grain|天气 weather|朋友 friend|历史 history|科学 science|音乐 music|花园 garden|' +
  '飞机 plane|电脑 computer|市场 market|工厂 factory|法律 law|经济 economy|文化 culture|环境 environment|军队 army|孩子 child|' +
  '母亲 mother|父亲 father|房子 house|窗户 window|春天 spring|冬天 winter|雪 snow|雨 rain|太阳 sun|月亮 moon'
)
  .split('|')
  .map((entry) => entry.split(' ') as [string, string])

/**
 * Two texts of about so many sentences: each Chinese one becomes one, two or
 * three English ones, with a number now and then.
 */
export function twoTexts(sources: number, targets: number): { source: string[]; target: string[] } {
  const random = new Generator(17)
  const pick = () => WORDS[random.below(WORDS.length)]!
  const source: string[] = []
  const target: string[] = []
  for (let k = 0; k < sources; k++) {
    const extra = (targets - target.length) / (sources - k) - 1
    const parts = Math.max(1, Math.min(3, 1 + Math.floor(extra + random.below(1000) / 1000)))
    const clauses = Array.from({ length: parts }, () => Array.from({ length: 5 }, pick))
    const number = random.below(5) === 0 ? String(random.below(9000)) : ''
    source.push(`${clauses.map((words) => words.map(([zh]) => zh).join('的')).join('，')}${number}。`)
    for (const words of clauses) target.push(`The ${words.map(([, en]) => en).join(' of ')} ${number}.`)
  }
  return { source, target }
}
