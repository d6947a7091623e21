import { launch } from '../bin/launch.js'

await launch('scripts/owner-link/main.ts')
