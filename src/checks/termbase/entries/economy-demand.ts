import type { TermEntry } from '../term-entry.ts'

/** Domestic demand, consumption and major construction. */
// An entry is a paragraph, so that a theme can be read as a list.
// oxfmt-ignore
export const ECONOMY_DEMAND: readonly TermEntry[] = [
  { source: ['消费升级', '提振消费', '促消费'], pos: 'noun', kind: 'economy',
    renderings: ['consumption upgrading', 'boost consumption', 'spur consumption'],
    avoid: [{ text: 'consume upgrade', why: 'clumsy' },
      { text: 'raise|lift up|and consumption shake', why: 'clumsy' },
      { text: 'promote consuming', why: 'clumsy' }] },
  { source: ['两新', '大规模设备更新和消费品以旧换新', '以旧换新'], pos: 'noun', kind: 'economy',
    renderings: ['large-scale equipment upgrades and consumer goods trade-ins', 'trade-in program',
      'trade-in'],
    avoid: [{ text: 'old for new', instead: 'trade-in' }, 'exchange|change|replace|trade old for|with new',
      'replace old|older with new', 'exchange of old'] },
  { source: ['两重', '两重建设'], pos: 'noun', kind: 'economy',
    renderings: ['major projects for national strategies and security',
      'projects to implement major national strategies and build security capacity'],
    avoid: ['two heavy|weights', 'double heavy'] },
  { source: ['新基建', '新型基础设施', '新型基础设施建设'], pos: 'noun', kind: 'economy',
    renderings: ['new infrastructure', 'new types of infrastructure'],
    avoid: [{ text: 'new infrastructure construction construction', why: 'clumsy' },
      { text: 'new capital construction', why: 'form', instead: 'new infrastructure' },
      { text: 'new foundation|basic construction', instead: 'new infrastructure' },
      { text: 'new-type infrastructure', why: 'clumsy', instead: 'new types of infrastructure' },
      'new foundation building'] },
  { source: '两新一重', pos: 'noun', kind: 'economy',
    renderings: ['new infrastructure, new urbanization and major projects'],
    avoid: ['two new and one|a heavy', 'two news one heavy'] },
]
