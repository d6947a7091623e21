import i18next, { type TFunction } from 'i18next'
import enChecks from '../../locales/en/checks.json' with { type: 'json' }
import en from '../../locales/en/cli.json' with { type: 'json' }
import zhHansChecks from '../../locales/zh-Hans/checks.json' with { type: 'json' }
import zhHans from '../../locales/zh-Hans/cli.json' with { type: 'json' }
import zhHantChecks from '../../locales/zh-Hant/checks.json' with { type: 'json' }
import zhHant from '../../locales/zh-Hant/cli.json' with { type: 'json' }

const RESOURCES = {
  en: { cli: en, checks: enChecks },
  'zh-Hans': { cli: zhHans, checks: zhHansChecks },
  'zh-Hant': { cli: zhHant, checks: zhHantChecks },
}

export type CliLanguage = keyof typeof RESOURCES

/** The words of the command line in the language that the environment asks for. */
export function cliWords(environment: Record<string, string | undefined>): TFunction {
  const instance = i18next.createInstance()
  void instance.init({
    lng: cliLanguage(environment),
    fallbackLng: 'en',
    resources: RESOURCES,
    defaultNS: 'cli',
    // A terminal shows text as it is.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance.t
}

/** POSIX order: `LC_ALL`, `LC_MESSAGES`, `LANG`, in forms such as `zh_TW.UTF-8`. */
function cliLanguage(environment: Record<string, string | undefined>): CliLanguage {
  const wanted = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  if (!/^zh\b|^zh_/i.test(wanted)) return 'en'
  return /hant|[_-](?:tw|hk|mo)\b/i.test(wanted) ? 'zh-Hant' : 'zh-Hans'
}
