import { stripVTControlCharacters } from 'node:util'
import { build } from './build.ts'

try {
  await build()
} catch (error) {
  // What the bundler says names the file and the line; its own stack helps nobody.
  console.error(stripVTControlCharacters(error instanceof Error ? error.message : String(error)))
  process.exitCode = 1
}
