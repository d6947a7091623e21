import { join } from 'node:path'
import type { Plugin } from 'vite'
import { CALQUE_LINES } from '../../src/checks/calques/all-calques.ts'
import { SIMPLIFIED, TRADITIONAL } from '../../src/checks/chinese/traditional.ts'
import { packEntries } from '../../src/checks/packed/packed-entries.ts'
import { packHan } from '../../src/checks/packed/packed-han.ts'
import { packLines } from '../../src/checks/packed/packed-lines.ts'
import { ALL_ENTRIES } from '../../src/checks/termbase/all-entries.ts'
import { ROOT } from './project.ts'

/**
 * Modules of nothing but data, and what stands in their place in the browser: the same values, packed.
 * Their sources are written to be read by people.
 */
const PACKED: Readonly<Record<string, () => string>> = {
  'termbase/all-entries.ts': () =>
    moduleOf('packed-entries.ts', 'unpackEntries', { ALL_ENTRIES: packEntries(ALL_ENTRIES) }),
  'calques/all-calques.ts': () =>
    moduleOf('packed-lines.ts', 'unpackLines', { CALQUE_LINES: packLines(CALQUE_LINES) }),
  'chinese/traditional.ts': () =>
    moduleOf('packed-han.ts', 'unpackHan', {
      TRADITIONAL: packHan(TRADITIONAL),
      SIMPLIFIED: packHan(SIMPLIFIED),
    }),
}

const CHECKS = join(ROOT, 'src/checks')

/** Puts packed tables in the place of those of `src/checks`; the dev server serves them as they are. */
export function packedTables(): Plugin {
  return {
    name: 'packed-tables',
    apply: 'build',
    load(id) {
      const name = Object.keys(PACKED).find((path) => id === join(CHECKS, path))
      return name === undefined ? undefined : PACKED[name]!()
    },
  }
}

function moduleOf(file: string, unpack: string, values: Record<string, string>): string {
  const path = JSON.stringify(join(CHECKS, 'packed', file))
  const exported = Object.entries(values).map(
    ([name, packed]) => `export const ${name} = ${unpack}(${JSON.stringify(packed)})`,
  )
  return [`import { ${unpack} } from ${path}`, ...exported, ''].join('\n')
}
