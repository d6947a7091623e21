import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

/** An unpacked browser: the program, and the environment its libraries and fonts need. */
export interface BundledChromium {
  executablePath: string
  env: Record<string, string>
}

/**
 * Unpacks the headless Chromium that the npm package `@sparticuz/chromium` carries, once per version of the package.
 * The package's own unpacking writes straight into the system's temporary folder, where a second process can start a
 * half-written browser and an old version is never replaced; here the finished folder appears by one rename.
 */
export function bundledChromium(): BundledChromium {
  const packageRoot = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../..')
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  const cache = join(import.meta.dirname, '../../node_modules/.cache')
  const folder = join(cache, `duizhao-chromium-${version}`)
  if (!existsSync(folder)) unpack(join(packageRoot, 'bin'), cache, folder)
  const executablePath = join(folder, 'chromium')
  return { executablePath, env: { ...libraryPath(executablePath, folder), ...fontPath(folder) } }
}

function unpack(bin: string, cache: string, folder: string): void {
  mkdirSync(cache, { recursive: true })
  const unfinished = mkdtempSync(join(cache, 'duizhao-chromium-unfinished-'))
  const program = brotliDecompressSync(readFileSync(join(bin, 'chromium.br')))
  writeFileSync(join(unfinished, 'chromium'), program, { mode: 0o755 })
  for (const archive of ['fonts.tar.br', 'al2023.tar.br']) {
    execFileSync('tar', ['-x', '-C', unfinished], {
      input: brotliDecompressSync(readFileSync(join(bin, archive))),
    })
  }
  writeFileSync(join(unfinished, 'fonts.conf'), fontConfiguration(folder))
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    // Another process was first; its folder is as good.
    rmSync(unfinished, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

/** The package brings NSS and its like for machines that have none; the machine's own fit better where they exist. */
function libraryPath(executablePath: string, folder: string): Record<string, string> {
  const libraries = execFileSync('ldd', [executablePath], { encoding: 'utf8' })
  return libraries.includes('not found') ? { LD_LIBRARY_PATH: join(folder, 'lib') } : {}
}

/** Without any font configuration Chromium draws nothing and measures every glyph as empty. */
function fontPath(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: folder }
}

/** Replaces the package's own configuration, which names the folders of its usual host. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`
}
