import { existsSync } from 'node:fs'
import { bundledChromium } from './bundled-chromium.ts'

/** What playwright needs to start the browser: `chromium.launch(chromiumLaunchOptions())`. */
export interface ChromiumLaunchOptions {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
]

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, then the one that the npm package `@sparticuz/chromium` carries
 * (Linux on x64 only), then one installed on the machine. The one from npm has no window to draw beside the page: it
 * takes a third of the processor's time, and is the same everywhere.
 * @throws where none can run, saying what to set.
 */
export function chromiumLaunchOptions(): ChromiumLaunchOptions {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  const named = env['CHROMIUM_PATH']
  if (named === undefined && process.platform === 'linux' && process.arch === 'x64') {
    const bundled = bundledChromium()
    return { executablePath: bundled.executablePath, args: ARGS, env: { ...env, ...bundled.env } }
  }
  const executablePath = named ?? INSTALLED.find((path) => existsSync(path))
  if (executablePath !== undefined) return { executablePath, args: ARGS, env }
  throw new Error(
    `The tests need a Chromium, and the one from npm runs on Linux x64 only (this is ${process.platform} ${process.arch}). ` +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to its program file.',
  )
}
