import { describe, expect, test } from 'vitest'
import { arrowViolations } from '../../scripts/arrows/arrows.ts'

describe('a module may', () => {
  test.each([
    ['src/text/diff/words.ts', `import { span } from '../span.ts'`],
    ['src/domain/pair.ts', `import { diffText } from '../text/diff/index.ts'`],
    ['src/http/app.ts', `import { Hono } from 'hono'`],
    ['web/state/client.ts', `import type { Answer } from '../../src/contract/answer.ts'`],
    ['web/state/client.ts', `import { type Answer } from '../../src/contract/answer.ts'`],
    ['web/state/client.ts', `export type { Answer } from '../../src/contract/answer.ts'`],
    ['web/viewer/rows.ts', `import tokens from '../styles/tokens.css?inline'`],
    ['src/document/tell/outbox.ts', `import { project } from '../../catalogue/projection.ts'`],
    ['src/document/decide/decide.ts', `import { listTexts } from '../history/texts.ts'`],
    ['src/document/history/rows.ts', 'const q = `select body from text where pair = ?`'],
    ['src/cli/main.ts', `await import('./commands/align.ts')`],
  ])('%s: %s', (file, source) => {
    expect(arrowViolations(file, source)).toEqual([])
  })
})

describe('a module may not', () => {
  test.each([
    ['src/text/span.ts', `import { pair } from '../domain/pair.ts'`],
    ['src/text/span.ts', `import type { Pair } from '../domain/pair.ts'`],
    ['src/text/span.ts', `import { readFileSync } from 'node:fs'`],
    ['src/formats/tmx/read.ts', `import { env } from 'cloudflare:workers'`],
    ['src/catalogue/accounts.ts', `import { Hono } from 'hono'`],
    ['src/http/app.ts', `import { row } from '../../web/components/row.ts'`],
    ['src/http/app.ts', `import { main } from '../cli/main.ts'`],
    ['src/http/routes/pairs.ts', 'db.prepare(`select id from pair`)'],
    ['src/auth/sessions.ts', `db.prepare('INSERT INTO session VALUES (?)')`],
    ['src/document/object.ts', `import { accounts } from '../catalogue/accounts.ts'`],
    ['src/document/history/texts.ts', `import { decide } from '../decide/decide.ts'`],
    ['web/state/client.ts', `import { answer } from '../../src/contract/answer.ts'`],
    ['web/state/client.ts', `import { answer, type A } from '../../src/contract/answer.ts'`],
    ['web/state/client.ts', `export * from '../../src/contract/answer.ts'`],
    ['web/state/client.ts', `await import('../../src/contract/answer.ts')`],
    ['web/state/client.ts', `import '../../src/contract/answer.ts'`],
    ['web/state/client.ts', `import { z } from 'zod'`],
    ['web/viewer/rows.ts', `import { t } from '../i18n/t.ts'`],
    ['web/viewer/rows.ts', `import i18next from 'i18next'`],
    ['scripts/start.ts', `import { launch } from '../test/support/chromium.ts'`],
    ['src/utils/strings.ts', ''],
  ])('%s: %s', (file, source) => {
    expect(arrowViolations(file, source)).toHaveLength(1)
  })

  test('and is told the line', () => {
    expect(arrowViolations('src/text/span.ts', `\nimport 'node:fs'\n`)).toEqual([
      'src/text/span.ts:2: src/text may not import (as a value) node:fs',
    ])
  })
})

test('prose that mentions a table is no SQL', () => {
  const source = `throw new Error('Select a paragraph'); const a = 'update the set'; const b = 'from here'`
  expect(arrowViolations('src/http/app.ts', source)).toEqual([])
})
