import type { TermEntry } from '../term-entry.ts'

/** Domestic demand, consumption and major construction. */
// An entry is a paragraph, so that a theme can be read as a list.
// oxfmt-ignore
export const ECONOMY_DEMAND: readonly TermEntry[] = [
  { source: '消费升级', pos: 'noun', kind: 'economy',
    renderings: ['consumption upgrading'],
    avoid: ['*consume upgrade'] },
  { source: ['两新', '大规模设备更新和消费品以旧换新', '以旧换新'], pos: 'noun', kind: 'economy',
    renderings: ['large-scale equipment upgrades and consumer goods trade-ins', 'trade-in program',
      'trade-in'],
    avoid: [{ text: 'old for new', instead: 'trade-in' }] },
  { source: ['两重', '两重建设'], pos: 'noun', kind: 'economy',
    renderings: ['major projects for national strategies and security',
      'projects to implement major national strategies and build security capacity'],
    avoid: ['two heavy|weights'] },
  { source: ['新基建', '新型基础设施', '新型基础设施建设'], pos: 'noun', kind: 'economy',
    renderings: ['new infrastructure', 'new types of infrastructure'],
    avoid: [{ text: 'new capital construction', why: 'form', instead: 'new infrastructure' }] },
  { source: '两新一重', pos: 'noun', kind: 'economy',
    renderings: ['new infrastructure, new urbanization and major projects'],
    avoid: ['two new and one|a heavy'] },
]
