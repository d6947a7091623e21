import { loadChecks } from '../../../src/document/check/load-checks.ts'

// Under test a module is fetched over a connection of whoever runs the tests. An object that waited for one in an alarm of
// its own went on where its storage is out of reach, and the run sometimes never ended: so they are here before.
await loadChecks()
