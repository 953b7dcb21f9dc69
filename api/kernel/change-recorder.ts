import { ChangeSetType, type EntityManager, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import { personalProperties } from './personal-data.js';
import type { RecordedChange } from './request-context.js';

type Fields = Record<string, unknown>;

const recorded = new WeakMap<EntityManager, RecordedChange[]>();

/** Starts keeping what this unit of work writes, for the audit row of the use case (A6). */
export const recordChanges = (em: EntityManager): void => {
  recorded.set(em, []);
};

/** What was written through entities since `recordChanges`. */
export const changesOf = (em: EntityManager): readonly RecordedChange[] => recorded.get(em) ?? [];

const MASKED = '•••';

/** Entities' changes as before and after; personal data, and secrets (marked `hidden`), are masked. */
export class ChangeRecorder implements EventSubscriber {
  onFlush({ em, uow }: FlushEventArgs): void {
    const changes = recorded.get(em);
    if (!changes) return;
    for (const set of uow.getChangeSets()) {
      const personal = personalProperties(set.meta.class);
      const secret = new Set(set.meta.props.filter((property) => property.hidden).map((property) => property.name));
      const isMasked = (name: string): boolean => secret.has(name) || personal.has(name);
      const mask = (fields: Fields): Fields =>
        Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [
            name,
            isMasked(name) && value != null && value !== '' ? MASKED : value,
          ]),
        );
      const payload = set.payload as Fields;
      const original = (set.originalEntity ?? {}) as Fields;
      const deleted = set.type === ChangeSetType.DELETE || set.type === ChangeSetType.DELETE_EARLY;
      const created = set.type === ChangeSetType.CREATE;
      const names = Object.keys(deleted ? original : payload);
      changes.push({
        record: set.meta.tableName,
        id: String((set.entity as Fields).id ?? ''),
        merchantId: ownerOf(set.entity, 'merchant', set.meta.tableName),
        buyerId: ownerOf(set.entity, 'buyer', set.meta.tableName),
        before: created ? null : mask(Object.fromEntries(names.map((name) => [name, original[name] ?? null]))),
        after: deleted ? null : mask(payload),
      });
    }
  }
}

/** The id in `merchantId`, or of the `merchant` a record refers to; a merchant's own record belongs to itself. */
function ownerOf(entity: Fields, owner: 'merchant' | 'buyer', table: string): string | null {
  const id = table === owner ? entity.id : (entity[`${owner}Id`] ?? (entity[owner] as Fields | null | undefined)?.id);
  return typeof id === 'string' ? id : null;
}
