import type { TermEntry } from '../term-entry.ts'
import { DISCIPLINE } from './discipline.ts'
import { ECONOMY_DEMAND } from './economy-demand.ts'
import { ECONOMY_FINANCE } from './economy-finance.ts'
import { ECONOMY_GENERAL } from './economy-general.ts'
import { ECONOMY_INDUSTRY } from './economy-industry.ts'
import { ECONOMY_PROJECTS } from './economy-projects.ts'
import { ECONOMY_REGIONS } from './economy-regions.ts'
import { FRAMES_ACTION } from './frames-action.ts'
import { FRAMES_CLAUSES } from './frames-clauses.ts'
import { FRAMES_GUIDANCE } from './frames-guidance.ts'
import { LAW } from './law.ts'
import { LAW_DOCUMENTS } from './law-documents.ts'
import { ORGANS_CENTRAL } from './organs-central.ts'
import { ORGANS_LOCAL } from './organs-local.ts'
import { ORGANS_NATIONAL } from './organs-national.ts'
import { ORGANS_REPRESENTATIVE } from './organs-representative.ts'
import { PLANS } from './plans.ts'
import { PLANS_NATIONAL } from './plans-national.ts'
import { SET_PHRASES_CONTESTS } from './set-phrases-contests.ts'
import { SET_PHRASES_CULTURE } from './set-phrases-culture.ts'
import { SET_PHRASES_IMAGES } from './set-phrases-images.ts'
import { SET_PHRASES_PLACES } from './set-phrases-places.ts'
import { SET_PHRASES_SUPERVISION } from './set-phrases-supervision.ts'
import { SET_PHRASES_WORK } from './set-phrases-work.ts'
import { SLOGANS_ECOLOGY } from './slogans-ecology.ts'
import { SLOGANS_GOVERNANCE } from './slogans-governance.ts'
import { SLOGANS_MEETINGS } from './slogans-meetings.ts'
import { SLOGANS_PARTY_LINE } from './slogans-party-line.ts'
import { SLOGANS_PEOPLE } from './slogans-people.ts'
import { SLOGANS_STUDY } from './slogans-study.ts'
import { SLOGANS_WORK } from './slogans-work.ts'
import { TITLES } from './titles.ts'
import { TITLES_RANKS } from './titles-ranks.ts'
import { VISITS } from './visits.ts'

/** Every theme of the termbase of official Chinese. */
export const OFFICIAL_ENTRIES: readonly TermEntry[] = [
  ...DISCIPLINE,
  ...ECONOMY_DEMAND,
  ...ECONOMY_FINANCE,
  ...ECONOMY_GENERAL,
  ...ECONOMY_INDUSTRY,
  ...ECONOMY_PROJECTS,
  ...ECONOMY_REGIONS,
  ...FRAMES_ACTION,
  ...FRAMES_CLAUSES,
  ...FRAMES_GUIDANCE,
  ...LAW,
  ...LAW_DOCUMENTS,
  ...ORGANS_CENTRAL,
  ...ORGANS_LOCAL,
  ...ORGANS_NATIONAL,
  ...ORGANS_REPRESENTATIVE,
  ...PLANS,
  ...PLANS_NATIONAL,
  ...SET_PHRASES_CONTESTS,
  ...SET_PHRASES_CULTURE,
  ...SET_PHRASES_IMAGES,
  ...SET_PHRASES_PLACES,
  ...SET_PHRASES_SUPERVISION,
  ...SET_PHRASES_WORK,
  ...SLOGANS_ECOLOGY,
  ...SLOGANS_GOVERNANCE,
  ...SLOGANS_MEETINGS,
  ...SLOGANS_PARTY_LINE,
  ...SLOGANS_PEOPLE,
  ...SLOGANS_STUDY,
  ...SLOGANS_WORK,
  ...TITLES,
  ...TITLES_RANKS,
  ...VISITS,
]
