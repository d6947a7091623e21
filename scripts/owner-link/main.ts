import { parseArgs } from 'node:util'
import { cliWords } from '../../src/cli/words.ts'
import { openDataFolder } from '../start/data-folder.ts'
import { Failure, reasonOf } from '../start/failure.ts'
import { dataFolderOf } from '../start/options.ts'
import { makeOwnerLink } from '../start/owner-link.ts'
import { findRunning } from '../start/running.ts'

// npm run owner-link                                 for the installation that `npm start` runs here
// SETUP_KEY=… npm run owner-link -- --url https://…  for a deployed one

const words = cliWords(process.env)
try {
  const { values } = parseArgs({ options: { url: { type: 'string' } }, strict: false })
  const link = typeof values.url === 'string' ? await deployed(values.url) : await local()
  process.stdout.write(`${words('start.ownerLink')}\n${link}\n`)
} catch (error) {
  const sentence = error instanceof Failure ? words(error.key, error.parameters) : reasonOf(error)
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

function deployed(address: string): Promise<string> {
  const setupKey = process.env['SETUP_KEY']
  if (!setupKey) throw new Failure('failure.setupKeyMissing')
  return makeOwnerLink(address, setupKey)
}

function local(): Promise<string> {
  const data = openDataFolder(dataFolderOf(process.env))
  const address = findRunning(data.running)?.address
  if (address === undefined) throw new Failure('failure.notRunning', { folder: data.path })
  return makeOwnerLink(address, data.setupKey)
}
