import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { arrowViolations } from './arrows/arrows.ts'

const root = join(import.meta.dirname, '..')
const files = await Array.fromAsync(glob('{src,web,scripts,bin}/**/*.{ts,js}', { cwd: root }))
const violations = files
  .filter((file) => !file.endsWith('.d.ts'))
  .toSorted()
  .flatMap((file) => arrowViolations(file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')))

for (const violation of violations) console.error(violation)
if (violations.length > 0) process.exitCode = 1
else console.log(`${files.length} modules keep to the arrows`)
