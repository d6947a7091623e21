import { join } from 'node:path'
import type { Plugin } from 'vite'
import { CALQUE_LINES } from '../../src/checks/calques/all-calques.ts'
import { FIGURES } from '../../src/checks/calques/figures.ts'
import { packTables, type Tables } from '../../src/checks/packed/packed-tables.ts'
import { ALL_ENTRIES } from '../../src/checks/termbase/all-entries.ts'
import { packHan } from '../../src/text/han/packed-han.ts'
import { SIMPLIFIED, TRADITIONAL } from '../../src/text/han/traditional.ts'
import { COMMON_FORMS, VARIANTS } from '../../src/text/han/variants.ts'
import { ROOT } from './project.ts'

const CHECKS = join(ROOT, 'src/checks')
const HAN = join(ROOT, 'src/text/han')
/** The tables that share one text. */
const TABLES = '\0checks-tables'

/**
 * Modules of nothing but data, and what stands in their place in the browser: the same values, packed.
 * Their sources are written to be read by people. The readings of characters are by themselves, since
 * pages need them that check nothing.
 */
const PACKED: Readonly<Record<string, () => string>> = {
  [TABLES]: () =>
    moduleOf(join(CHECKS, 'packed/packed-tables.ts'), 'unpackTables', {
      tables: packTables({ entries: ALL_ENTRIES, calques: CALQUE_LINES, figures: FIGURES }),
    }),
  [join(CHECKS, 'termbase/all-entries.ts')]: () => tableAs('ALL_ENTRIES', 'entries'),
  [join(CHECKS, 'calques/all-calques.ts')]: () => tableAs('CALQUE_LINES', 'calques'),
  [join(CHECKS, 'calques/figures.ts')]: () => tableAs('FIGURES', 'figures'),
  [join(HAN, 'traditional.ts')]: () => hanModule({ TRADITIONAL, SIMPLIFIED }),
  [join(HAN, 'variants.ts')]: () => hanModule({ VARIANTS, COMMON_FORMS }),
}

/** Puts packed tables in the place of those of `src`; the dev server serves them as they are. */
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

function hanModule(lists: Record<string, string>): string {
  const packed = Object.entries(lists).map(([name, chars]) => [name, packHan(chars)])
  return moduleOf(join(HAN, 'packed-han.ts'), 'unpackHan', Object.fromEntries(packed))
}

/** Where nothing asks for a value, it is not carried along. @param file what unpacks the values. */
function moduleOf(file: string, unpack: string, values: Record<string, string>): string {
  const exported = Object.entries(values).map(
    ([name, packed]) => `export const ${name} = /* @__PURE__ */ ${unpack}(${JSON.stringify(packed)})`,
  )
  return [`import { ${unpack} } from ${JSON.stringify(file)}`, ...exported, ''].join('\n')
}
