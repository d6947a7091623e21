import { buildIfStale } from '../../scripts/build/build-if-stale.ts'

/** The end-to-end tests look at what is deployed: the built files, made once for all of them. */
export default async function buildOnce(): Promise<void> {
  await buildIfStale()
}
