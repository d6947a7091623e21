/** Texts made up of words at random, the same in every run: what a bench may use without carrying data. */
export class Generator {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** A whole number, 0 ≤ n < limit (mulberry32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }

  /** Frequent words are as frequent as in a language: the first of the list come most. */
  word(words: readonly string[]): string {
    return words[Math.floor(words.length * (this.below(10_000) / 10_000) ** 3)]!
  }

  sentence(lang: string): string {
    const count = 8 + this.below(18)
    if (lang === 'zh') return `${Array.from({ length: count }, () => this.word(ZH)).join('')}。`
    const words = Array.from({ length: count }, () => this.word(EN))
    return `${words[0]![0]!.toUpperCase()}${words.join(' ').slice(1)}.`
  }

  paragraph(lang: string): string {
    const joint = lang === 'zh' ? '' : ' '
    return Array.from({ length: 2 + this.below(3) }, () => this.sentence(lang)).join(joint)
  }

  /** Some words replaced, dropped and put in. */
  edit(text: string, lang: string, edits: number): string {
    const parts = text.split(lang === 'zh' ? /(?<=[，。的在和了])/ : /(?<= )/)
    for (let k = 0; k < edits; k++) {
      const at = this.below(parts.length)
      const put = Array.from({ length: this.below(3) }, () =>
        lang === 'zh' ? this.word(ZH) : `${this.word(EN)} `,
      )
      parts.splice(at, this.below(3), ...put)
    }
    return parts.join('')
  }
}

const EN = (
  'the of and to in a is that for on was with as it be by at from this are which or an have were not had but they ' +
  'their been has will would there all its more when other said one new about also into time than year government ' +
  'people development reform market state work system policy growth report economic level country public national ' +
  'social information service business company project service quality international management economy construction ' +
  'measures implementation cooperation enterprise innovation region technology industry environment production safety'
).split(' ')

const ZH = (
  '的 在 和 了 是 为 中国 发展 要 不 对 有 与 工作 我们 进行 建设 经济 社会 加强 企业 国家 政府 市场 改革 推进 完善 ' +
  '提高 管理 制度 实施 服务 问题 重点 政策 创新 技术 生产 安全 环境 城市 农村 农民 投资 项目 质量 保护 组织 领导 ' +
  '合作 国际 关系 能力 水平 增长 结构 调整 措施 落实 责任 监督 教育 文化 科学 资源 体系 机制 目标 任务'
).split(' ')
