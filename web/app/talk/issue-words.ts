import type { IssueCategory } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'

/** The category in the reader's language, such as “Accuracy: omission”. */
export function categoryName(category: IssueCategory): string {
  return t(`talk:category.${slug(category)}`)
}

type Slug<T extends string> = T extends `${infer A}/${infer B}`
  ? `${Slug<A>}-${Slug<B>}`
  : T extends `${infer A} ${infer B}`
    ? `${Slug<A>}-${Slug<B>}`
    : Lowercase<T>

function slug<T extends IssueCategory>(category: T): Slug<T> {
  return category.toLowerCase().replaceAll(/[/ ]/g, '-') as Slug<T>
}
