import { launch } from '../bin/launch.js'

await launch('scripts/start/main.ts')
