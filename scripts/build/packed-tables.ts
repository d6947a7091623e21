import { join } from 'node:path'
import type { Plugin } from 'vite'
import { CALQUE_LINES } from '../../src/checks/calques/all-calques.ts'
import { FIGURES } from '../../src/checks/calques/figures.ts'
import { SIMPLIFIED, TRADITIONAL } from '../../src/checks/chinese/traditional.ts'
import { packHan } from '../../src/checks/packed/packed-han.ts'
import { packTables, type Tables } from '../../src/checks/packed/packed-tables.ts'
import { ALL_ENTRIES } from '../../src/checks/termbase/all-entries.ts'
import { ROOT } from './project.ts'

const CHECKS = join(ROOT, 'src/checks')
/** The tables that share one text. */
const TABLES = '\0checks-tables'

/**
 * Modules of nothing but data, and what stands in their place in the browser: the same values, packed.
 * Their sources are written to be read by people. The readings of characters are by themselves, since
 * pages need them that check nothing.
 */
const PACKED: Readonly<Record<string, () => string>> = {
  [TABLES]: () =>
    moduleOf('packed-tables.ts', 'unpackTables', {
      tables: packTables({ entries: ALL_ENTRIES, calques: CALQUE_LINES, figures: FIGURES }),
    }),
  [join(CHECKS, 'termbase/all-entries.ts')]: () => tableAs('ALL_ENTRIES', 'entries'),
  [join(CHECKS, 'calques/all-calques.ts')]: () => tableAs('CALQUE_LINES', 'calques'),
  [join(CHECKS, 'calques/figures.ts')]: () => tableAs('FIGURES', 'figures'),
  [join(CHECKS, 'chinese/traditional.ts')]: () =>
    moduleOf('packed-han.ts', 'unpackHan', {
      TRADITIONAL: packHan(TRADITIONAL),
      SIMPLIFIED: packHan(SIMPLIFIED),
    }),
}

/** Puts packed tables in the place of those of `src/checks`; the dev server serves them as they are. */
export function packedTables(): Plugin {
  return {
    name: 'packed-tables',
    apply: 'build',
    resolveId: (id) => (id === TABLES ? id : undefined),
    load: (id) => PACKED[id]?.(),
  }
}

function tableAs(name: string, table: keyof Tables): string {
  return `import { tables } from ${JSON.stringify(TABLES)}\nexport const ${name} = tables.${table}\n`
}

function moduleOf(file: string, unpack: string, values: Record<string, string>): string {
  const path = JSON.stringify(join(CHECKS, 'packed', file))
  const exported = Object.entries(values).map(
    ([name, packed]) => `export const ${name} = ${unpack}(${JSON.stringify(packed)})`,
  )
  return [`import { ${unpack} } from ${path}`, ...exported, ''].join('\n')
}
