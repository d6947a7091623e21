import { once } from 'node:events'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExampleSite, serveExampleSite } from '../../scripts/start/example-site.ts'

let site: ExampleSite

beforeAll(async () => {
  const served = await serveExampleSite(0, 'http://localhost:8787', '/no/such/file')
  if (served === undefined) throw new Error('web/example is missing')
  site = served
})

afterAll(() => site.close())

/** `fetch` tidies paths before it sends them. */
async function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.address)
  const [response] = await once(request({ hostname, port, path }).end(), 'response')
  response.resume()
  return response.statusCode
}

test('the page embeds from the workbench, which is another site', async () => {
  const html = await (await fetch(site.address)).text()
  expect(html).toContain('src="http://localhost:8787/viewer/v1/duizhao-viewer.js"')
  expect(html).not.toMatch(/%[A-Z]+%/)
  expect(site.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
})

test.each([
  '/../app/index.html',
  '/..%2fapp%2findex.html',
  '/%00',
  '//',
  '/%zz',
  '/nowhere.css',
  '/index.html/',
])('asked for %s it finds nothing and lives on', async (path) => {
  expect(await statusOf(path)).toBe(404)
  expect(await statusOf('/')).toBe(200)
})
