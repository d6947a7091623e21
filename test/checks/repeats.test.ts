import { describe, expect, test } from 'vitest'
import { found, quotes } from './support/found.ts'

describe('doubled-stem', () => {
  test.each([
    ['strengthen the guidance and guidance', 'guidance and guidance'],
    ['volunteers gave traffic guidance and guidance at 1,700 traffic junctions', 'guidance and guidance'],
    ['the complicated and complicated environment', 'complicated and complicated'],
    ['to promote and promotion', 'promote and promotion'],
    ['development or developing', 'development or developing'],
    ['to care for and care for them', 'care for and care for'],
    ['What is said is clear; guidance and guidance should be given', 'guidance and guidance'],
  ])('%s', (target, quote) => {
    expect(quotes('doubled-stem', '指导引导', target)).toEqual([quote])
  })

  test.each([
    'more and more people',
    'again and again',
    'the rights of women and the rights of children',
    'for them and for them alone',
    'stronger and stronger',
    'employers and employees',
    'cooperation for development and development for peace',
    'a producer and production',
    'the form and formula',
    'agriculture and agricultural products',
    'guidance, and guidance',
    'culture should shape tourism and tourism should serve culture',
    'culture brings visitors and visitors keep culture alive',
  ])('not: %s', (target) => {
    expect(quotes('doubled-stem', '指导', target)).toEqual([])
  })
})

describe('repeated-word', () => {
  test.each([
    ['so that that all can', 'that that', 'that'],
    ['in the the plan', 'the the', 'the'],
    ['it was decided it was decided to', 'it was decided it was decided', 'it was decided'],
  ])('%s', (target, quote, once) => {
    expect(found('repeated-word', '使', target)).toMatchObject([{ quote, replacements: [once] }])
  })

  test.each([
    'he said that that was true',
    'he had had enough',
    'face to face to the opinions',
    'and more and more people',
    'the village of Li Li Fang',
    'It rained. It rained.',
    '3 3',
  ])('not: %s', (target) => {
    expect(quotes('repeated-word', '使', target)).toEqual([])
  })
})

test('near-repeat is for the thorough', () => {
  const pair = ['开发区的开发', 'speed the development of the development zone'] as const
  expect(quotes('near-repeat', ...pair)).toEqual([])
  expect(quotes('near-repeat', ...pair, { tier: 'thorough' })).toEqual(['development of the development'])
})

test('near-repeat marks a phrase that comes again once, not once for each of its words', () => {
  const target = 'They absorb river culture and enrich river culture as such.'
  expect(quotes('near-repeat', '他们吸收江河文化，丰富江河文化。', target, { tier: 'thorough' })).toEqual([
    'river culture and enrich river',
  ])
})

describe('same-opening', () => {
  const sentence = (verb: string) => `It is necessary to ${verb} the plan.`

  test('from the third time on', () => {
    const target = ['draft', 'discuss', 'publish'].map(sentence).join(' ')
    expect(found('same-opening', '要编制。要讨论。要公布。', target)).toMatchObject([
      { start: 72, quote: 'It is necessary to' },
    ])
  })

  test('twice is nothing', () => {
    expect(quotes('same-opening', '要编制。要讨论。', `${sentence('draft')} ${sentence('discuss')}`)).toEqual(
      [],
    )
  })

  test('speeches may say "we must" as often as they like', () => {
    expect(quotes('same-opening', '要。', 'We must go. We must see. We must win.')).toEqual([])
  })
})

describe('run-on', () => {
  const long =
    'It is necessary to take innovation as the guide and transformation as the grasping hand, promote the upgrading of ' +
    'traditional industries and the growth of emerging ones, strive to make the intensity of investment reach a new ' +
    'level by the end of the decade, increase the share of the core industries of the digital economy, and develop all ' +
    'of them according to the local conditions of every county.'

  test('long and strung together, with a word-for-word rendering in it', () => {
    expect(quotes('run-on', '以转型为抓手。', long)).toHaveLength(1)
  })

  test('without one it is only a suspicion', () => {
    expect(quotes('run-on', '推动。', long)).toEqual([])
    expect(quotes('run-on', '推动。', long, { tier: 'thorough' })).toHaveLength(1)
  })

  test('a list may be as long as it likes', () => {
    const names = Array.from({ length: 14 }, (_, k) => `the Department of Important Matters ${k}`).join(', ')
    expect(
      quotes('run-on', '以转型为抓手。', `With the grasping hand, ${names} and others attended.`, {
        tier: 'thorough',
      }),
    ).toEqual([])
  })
})
