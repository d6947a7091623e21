import { startI18n } from '../i18n/index.ts'
import { applyTheme } from './theme.ts'

applyTheme()
await startI18n()
await import('./app-shell.ts')
