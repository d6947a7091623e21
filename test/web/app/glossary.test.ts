import { LitElement } from 'lit'
import { beforeAll, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { GlossaryTerm, TermContent } from '../../../src/domain/index.ts'
import '../../../web/app/glossary/import-dialog.ts'
import { previewImport } from '../../../web/app/glossary/import-preview.ts'
import { TermEdit } from '../../../web/app/glossary/term-edit.ts'
import { contentOf, fieldsOf } from '../../../web/app/glossary/term-fields.ts'
import { termPasses } from '../../../web/app/glossary/term-filter.ts'
import { loadWords, startI18n } from '../../../web/i18n/index.ts'
import { GlossaryStore } from '../../../web/state/glossary-store.ts'

const zhEn = { from: 'zh', to: 'en' }

function term(source: string, content: Partial<TermContent> = {}): GlossaryTerm {
  const author = { kind: 'member', name: 'Wen' } as const
  return {
    id: `t${source}`,
    version: 1,
    author,
    at: '2026-01-01T00:00:00Z',
    source,
    approved: [],
    admitted: [],
    forbidden: [],
    ...content,
  }
}

const TERMS = [
  term('短板', { approved: ['weak link'], forbidden: ['short board'] }),
  term('规划', { approved: ['plan'] }),
]

beforeAll(async () => {
  await startI18n('en')
  await loadWords('glossary')
})

test('what the fields say is the term, and the other way round', () => {
  const content = { ...contentOf(fieldsOf(TERMS[0]!)) }
  expect(content).toEqual({
    source: '短板',
    approved: ['weak link'],
    admitted: [],
    forbidden: ['short board'],
  })
  const typed = { ...fieldsOf(TERMS[0]!), approved: ' gap |weak link| gap ', pos: 'noun', note: ' usual ' }
  expect(contentOf(typed)).toMatchObject({ approved: ['gap', 'weak link'], pos: 'noun', note: 'usual' })
})

test.each([
  [{ words: '短', status: '' }, ['短板']],
  [{ words: '規劃', status: '' }, ['规划']],
  [{ words: 'WEAK', status: '' }, ['短板']],
  [{ words: '', status: 'forbidden' }, ['短板']],
  [{ words: 'plan', status: 'forbidden' }, []],
] as const)('the filter %j lets through %j', (filter, sources) => {
  expect(TERMS.filter((one) => termPasses(filter, one)).map(({ source }) => source)).toEqual(sources)
})

describe('an import', () => {
  const file =
    'source,target,status\n短板,weak link,\n短板,short board,forbidden\n規劃,planning,\n新,new,\n,x,\n旧,old,odd\n'

  test('is told apart into what is new, changed, the same and not named', () => {
    const preview = previewImport(file, zhEn, [...TERMS, term('别的', { approved: ['other'] })])
    expect(preview.added.map(({ source }) => source)).toEqual(['新'])
    expect(preview.changed.map(({ before, after }) => [before.source, after.approved])).toEqual([
      ['规划', ['planning']],
    ])
    expect(preview.same.map(({ source }) => source)).toEqual(['短板'])
    expect(preview.others.map(({ source }) => source)).toEqual(['别的'])
    expect(preview.problems.map(({ line, problem }) => [line, problem])).toEqual([
      [6, 'no-source'],
      [7, 'unknown-status'],
    ])
  })

  test('in simplified and in traditional characters is of one term', () => {
    const { added } = previewImport('方针,policy\n方針,guideline\n', zhEn, [])
    expect(added.map(({ source, approved }) => [source, approved])).toEqual([
      ['方针', ['policy', 'guideline']],
    ])
  })

  test('is shown before it is made, line by line what cannot be used', async () => {
    const store = new GlossaryStore({ document: null, ...zhEn })
    store.terms = TERMS
    const dialog = document.createElement('dz-import-dialog')
    dialog.store = store
    document.body.replaceChildren(dialog)
    await dialog.updateComplete
    dialog.open()
    await page.getByLabelText('Paste a table, or choose a file').fill(file)
    await expect.element(page.getByText('1 new · 1 changed · 1 unchanged')).toBeVisible()
    expect(dialog.querySelector('.problems')?.textContent).toMatch(/Line 7:\s+the status is not/)
    await expect.element(page.getByRole('button', { name: 'Import 2 terms' })).toBeEnabled()
    // What cannot be read may name the others: nothing is deleted for not being named.
    expect(dialog.querySelector('[type="checkbox"]')).toBeNull()
  })
})

class EditHost extends LitElement {}
customElements.define('edit-host', EditHost)

test('after a conflict what was typed is still there, and the next try is made on what stands now', async () => {
  const host = document.createElement('edit-host') as EditHost
  document.body.replaceChildren(host)
  const edit = new TermEdit(host)
  const [mine] = TERMS
  edit.open(mine!, mine!.id)
  edit.change({ ...edit.fields, approved: 'gap' })
  const theirs = { ...mine!, version: 4, approved: ['shortcoming'] }
  const failure = {
    code: 'TERM_CONFLICT',
    message: '',
    requestId: null,
    status: 409,
    detail: { term: theirs },
  }
  await edit.write(async () => failure)
  expect([edit.isOpen, edit.fields.approved, edit.version, edit.standing]).toEqual([true, 'gap', 4, theirs])
  expect(edit.content()).toMatchObject({ approved: ['gap'] })
})
