import type { z } from 'zod'

/**
 * A schema for a type that is declared elsewhere, so that the two cannot
 * drift: `mirror<Edition>()(z.object({ … }))` does not compile unless the
 * schema has exactly the fields of the type, optional where those are.
 * `readonly` makes no difference: JSON knows none.
 */
export function mirror<T>() {
  return <S extends z.ZodType>(
    schema: S & (Mirrors<z.output<S>, T> extends true ? unknown : { 'the schema differs from its type': T }),
  ) => schema as z.ZodType<T, T>
}

/** Assignable both ways as they stand, and with every field required: the latter sees an optional field on one side only. */
type Mirrors<A, B> = Same<Writable<A>, Writable<B>> extends true ? Same<Solid<A>, Solid<B>> : false

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T

type Solid<T> = T extends object ? { -readonly [K in keyof T]-?: Solid<T[K]> } : T
