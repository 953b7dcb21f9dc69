import type { ClassType } from 'type-graphql';
import { addField } from './added-field.js';

interface RelatedOptions {
  /** Property of the row that holds the id of the record. */
  readonly by: string;
  readonly description: string;
  /** Whoever sees this row sees that record; otherwise the field is null where its own visibility says no. */
  readonly impliedBy?: boolean;
  /** Whether the property can be empty. Without `impliedBy` the field is nullable in any case. */
  readonly nullable?: boolean;
}

export interface DeclaredRelation {
  readonly holder: Function;
  readonly field: string;
  readonly type: () => ClassType<object>;
  readonly options: RelatedOptions;
}

const declared: DeclaredRelation[] = [];

/** Every relation added from above so far. */
export const declaredRelations = (): readonly DeclaredRelation[] => declared;

/**
 * Adds, from a domain above, the record whose id stands in property `by` of a type's rows, on a class
 * `@Resolver(() => AuditRecordType)` that `schema.ts` lists among its resolvers. Within its own domain a type declares
 * the same by `relations: { account: one(…) }`.
 *
 * @example
 * @Related(() => AccountType, { by: 'accountId', description: 'Who did it; null when …' })
 * account!: AccountType | null;
 */
export function Related(type: () => ClassType<object>, options: RelatedOptions): PropertyDecorator {
  return (prototype, key) => {
    const field = String(key);
    const nullable = options.nullable ?? !options.impliedBy;
    addField(prototype, field, type, { nullable, description: options.description });
    declared.push({ holder: prototype.constructor, field, type, options });
  };
}
