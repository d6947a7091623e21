import { decodePart } from '../state/decode-part.ts'

/** An address, the element that shows it, and how to fetch its code. */
export interface Route {
  readonly path: string
  readonly tag: string
  readonly load: () => Promise<unknown>
}

/** Every address of the workbench. Paths the server makes itself (/read, /embed, /claim, /api) are not here. */
const ROUTES: readonly Route[] = [
  { path: '/', tag: 'dz-documents-page', load: () => import('./documents/documents-page.ts') },
  { path: '/compare', tag: 'dz-compare-page', load: () => import('./compare/compare-page.ts') },
  { path: '/glossary', tag: 'dz-glossary-page', load: () => import('./glossary/glossary-page.ts') },
  { path: '/search', tag: 'dz-search-page', load: () => import('./search/search-page.ts') },
  { path: '/queue', tag: 'dz-waiting-page', load: () => import('./waiting/waiting-page.ts') },
  { path: '/settings', tag: 'dz-account-page', load: () => import('./account/account-page.ts') },
  {
    path: '/settings/reports',
    tag: 'dz-reports-page',
    load: () => import('./finding-reports/reports-page.ts'),
  },
  { path: '/d/:id', tag: 'dz-workbench-page', load: () => import('./workbench/workbench-page.ts') },
  { path: '/d/:id/history', tag: 'dz-history-page', load: () => import('./history/history-page.ts') },
  { path: '/d/:id/queue', tag: 'dz-queue-page', load: () => import('./queue/queue-page.ts') },
  { path: '/d/:id/report', tag: 'dz-report-page', load: () => import('./report/report-page.ts') },
  {
    path: '/d/:id/glossary',
    tag: 'dz-document-glossary-page',
    load: () => import('./glossary/document-glossary-page.ts'),
  },
  { path: '/d/:id/import', tag: 'dz-import-page', load: () => import('./import/import-page.ts') },
  { path: '/d/:id/publish', tag: 'dz-publish-page', load: () => import('./publish/publish-page.ts') },
  { path: '/d/:id/settings', tag: 'dz-settings-page', load: () => import('./settings/settings-page.ts') },
]

export interface RouteMatch {
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

/** The route of a path, a trailing slash allowed; null: no such page. */
export function matchRoute(pathname: string): RouteMatch | null {
  for (const route of ROUTES) {
    const pattern = route.path === '/' ? '/' : `${route.path}{/}?`
    const groups = new URLPattern({ pathname: pattern }).exec({ pathname })?.pathname.groups
    if (!groups) continue
    const params = Object.entries(groups).map(([name, value]) => [name, decodePart(value ?? '')])
    return { route, params: Object.fromEntries(params) }
  }
  return null
}
