import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['test/{text,domain,checks,formats,cli,contract,locales,tools}/**/*.test.ts'],
        },
      },
    ],
  },
})
