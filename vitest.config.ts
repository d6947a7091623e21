import { availableParallelism } from 'node:os'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { chromiumLaunchOptions } from './test/support/chromium.ts'
import type { Draws } from './test/support/property.ts'

const PURE = 'test/{text,domain,checks,formats,contract,cli,locales,tools}/**/*.test.ts'

/** How many times the usual cases `npm run hunt` draws of each property. */
const HUNT = Number(process.env['HUNT'] ?? 0)
/**
 * The same cases each time, so that a run tells of a change and not of luck. A hunt draws others, and many more; what it
 * finds becomes a test of its own.
 */
const DRAWS: Draws = HUNT > 0 ? { seed: Date.now() % 2 ** 31, times: HUNT } : { seed: 4, times: 1 }

/** Long enough for a busy machine: a test that hangs is told from one that is slow, nothing else is timed. */
const PATIENCE_MS = 60_000 * Math.max(1, HUNT)
/**
 * What a browser does depends on when a busy machine lets it: where nobody watches, such a test is tried once more, and
 * the summary names those that needed it, so that they are mended and not forgotten.
 */
const SECOND_TRIES = process.env['CI'] ? 1 : 0
/** What is waited for is mostly a matter of one frame. */
const LOOK_EVERY_MS = 10

export default defineConfig({
  test: {
    // By itself it would leave one core to its own process, which has little to do: half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    provide: { draws: DRAWS },
    projects: [
      {
        test: {
          name: 'pure',
          include: [PURE],
          // Nothing here leaves anything behind: a file needs no process of its own, and loads the rules once.
          isolate: false,
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
        },
      },
      // Every test of an object has one of its own, so their files share what is slow to start.
      inWorkerd('document', ['test/document/**/*.test.ts'], { isolate: false }),
      inWorkerd('worker', ['test/{catalogue,auth,http}/**/*.test.ts'], { isolate: true }),
      {
        test: {
          name: 'browser',
          retry: SECOND_TRIES,
          testTimeout: PATIENCE_MS,
          expect: { poll: { timeout: PATIENCE_MS, interval: LOOK_EVERY_MS } },
          hookTimeout: PATIENCE_MS,
          include: ['test/web/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            // A getter, so that looking for a browser is left to the runs that need one.
            provider: playwright({
              get launchOptions() {
                return chromiumLaunchOptions()
              },
            }),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/build-once.ts'],
          // A page mostly waits for its server, or the server for the page: two files fill two cores, more would only wait.
          maxWorkers: 2,
          // After all others, which fill the cores by themselves.
          sequence: { groupOrder: 1 },
          retry: SECOND_TRIES,
          testTimeout: 2 * PATIENCE_MS,
          expect: { poll: { timeout: PATIENCE_MS, interval: LOOK_EVERY_MS } },
          hookTimeout: 2 * PATIENCE_MS,
        },
      },
    ],
  },
})

function inWorkerd(
  name: string,
  include: string[],
  { isolate }: { isolate: boolean },
): TestProjectConfiguration {
  return {
    plugins: [
      cloudflareTest(async () => ({
        wrangler: { configPath: './wrangler.toml' },
        miniflare: {
          bindings: {
            SETUP_KEY: 'setup-key-of-the-tests',
            // The listener of the tests is a server on this machine.
            WEBHOOK_TARGETS: 'any',
            CATALOGUE_MIGRATIONS: await readD1Migrations('src/catalogue/migrations'),
          },
        },
      })),
    ],
    test: {
      name,
      include,
      isolate,
      testTimeout: PATIENCE_MS,
      hookTimeout: PATIENCE_MS,
      setupFiles: ['test/support/worker/catalogue-migrations.ts', 'test/support/worker/loaded-checks.ts'],
      globalSetup: ['test/support/worker/listener.ts'],
    },
  }
}
