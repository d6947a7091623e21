import type { DocumentPackage } from '../../../src/domain/index.ts'
import { body } from './bitext.ts'

const ANNA = { kind: 'name', name: 'Anna' } as const

/** A small document in which everything a package can hold occurs. */
export function samplePackage(): DocumentPackage {
  return {
    format: 'duizhao-document',
    version: 1,
    exportedAt: '2026-03-01T09:00:00Z',
    title: 'Symposium 座谈会',
    createdAt: '2026-01-01T08:00:00.000Z',
    editions: [
      { id: 'zh', lang: 'zh-Hans', title: '原文', role: 'source' },
      { id: 'en-house', lang: 'en', title: 'House English', role: 'translation' },
    ],
    revisions: [
      {
        number: 1,
        at: '2026-01-01T08:00:00Z',
        author: ANNA,
        kind: 'create',
        message: '',
        editions: ['zh', 'en-house'],
        pairs: 2,
        texts: [
          {
            pair: 'p1',
            edition: 'zh',
            body: [{ kind: 'heading', text: '标题', gap: '\r\n\r\n', lead: '\ufeff\r\n' }],
          },
          { pair: 'p1', edition: 'en-house', body: body('heading|Title 😀') },
          { pair: 'p2', edition: 'zh', body: [{ kind: 'text', text: '两手抓。', gap: '' }] },
          { pair: 'p2', edition: 'en-house', body: body('Grasp with both hands.', 'Both hard.') },
        ],
        structure: [
          { pair: 'p1', alive: true, position: 1 },
          { pair: 'p2', alive: true, position: 2.5, confidence: 0.4 },
        ],
        lineage: [],
      },
      {
        number: 2,
        at: '2026-01-02T08:00:00Z',
        author: { kind: 'system', name: 'Duizhao' },
        kind: 'correction',
        message: 'less literal',
        editions: ['en-house'],
        pairs: 1,
        corrections: ['c1'],
        credits: [ANNA],
        texts: [{ pair: 'p2', edition: 'en-house', body: body('Address both.', 'Both hard.') }],
        structure: [],
        lineage: [],
      },
      {
        number: 3,
        at: '2026-01-03T08:00:00Z',
        author: ANNA,
        kind: 'merge',
        message: '',
        editions: [],
        pairs: 3,
        texts: [
          { pair: 'p3', edition: 'zh', body: body('标题', '两手抓。') },
          { pair: 'p3', edition: 'en-house', body: body('Title 😀', 'Address both.', 'Both hard.') },
        ],
        structure: [
          { pair: 'p1', alive: false, position: 1 },
          { pair: 'p2', alive: false, position: 2.5 },
          { pair: 'p3', alive: true, position: 1 },
        ],
        lineage: [{ parents: ['p1', 'p2'], children: ['p3'] }],
      },
      {
        number: 4,
        at: '2026-01-04T08:00:00Z',
        author: ANNA,
        kind: 'restore',
        message: '',
        editions: [],
        pairs: 3,
        restored: 2,
        texts: [],
        structure: [
          { pair: 'p1', alive: true, position: 1 },
          { pair: 'p2', alive: true, position: 2.5 },
          { pair: 'p3', alive: false, position: 1 },
        ],
        lineage: [{ parents: ['p3'], children: ['p1', 'p2'] }],
      },
    ],
    labels: [{ revision: 1, label: 'Machine draft' }],
    corrections: [
      {
        id: 'c1',
        pair: 'p2',
        edition: 'en-house',
        base: 1,
        author: { kind: 'name', name: 'A reader' },
        at: '2026-01-01T12:00:00Z',
        changes: [
          {
            start: 0,
            end: 21,
            quote: 'Grasp with both hands',
            replacement: 'Tackle both',
            group: 1,
            id: 0,
            state: 'accepted',
            decision: {
              by: ANNA,
              at: '2026-01-02T08:00:00Z',
              replacement: 'Address both',
              revision: 2,
              undo: { start: 0, end: 12, quote: 'Address both', replacement: 'Grasp with both hands' },
            },
          },
          {
            start: 24,
            end: 34,
            quote: 'Both hard.',
            replacement: '',
            id: 1,
            state: 'rejected',
            decision: { by: ANNA, at: '2026-01-02T08:00:00Z', reason: 'needed' },
          },
        ],
        state: 'partly-accepted',
        category: 'wording',
        reason: 'too literal',
      },
      {
        id: 'c2',
        pair: 'p1',
        edition: 'en-house',
        base: 2,
        author: ANNA,
        at: '2026-01-02T12:00:00Z',
        changes: [
          { start: 6, end: 8, quote: '😀', replacement: '', id: 0, state: 'carried', carriedTo: 'c3' },
        ],
        state: 'carried',
      },
      {
        id: 'c3',
        pair: 'p3',
        edition: 'en-house',
        base: 3,
        author: ANNA,
        at: '2026-01-02T12:00:00Z',
        changes: [{ start: 5, end: 8, quote: ' 😀', replacement: '', id: 0, state: 'open' }],
        state: 'open',
        carriedFrom: 'c2',
      },
    ],
    publications: [
      { edition: 'en-house', revision: 1, at: '2026-01-01T09:00:00Z', by: ANNA },
      { edition: 'en-house', revision: 2, at: '2026-01-02T09:00:00Z', by: ANNA },
    ],
    rules: { forbidOwnAcceptance: true, mutedRules: ['run-on'], heldBack: 'critical' },
  }
}
