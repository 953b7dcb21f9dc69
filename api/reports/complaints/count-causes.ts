import { sql } from 'kysely';
import type { Db } from '../../kernel/request-context.js';
import type { CauseFigures } from './complaint-facts.js';
import { type Counting, figuresOf } from './count-cases.js';
import type { Case } from './read-cases.js';

/** A node of the tree of causes, as the report reads it. */
export interface Cause {
  readonly id: string;
  readonly parentId: string | null;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** More causes are not told; those with the most cases come first, never one without what it stands under. */
const MOST_CAUSES = 300;

/** All causes, siblings in their order. The tree is small: people choose from it. */
export async function readCauses(db: Db): Promise<readonly Cause[]> {
  const { rows } = await sql<Cause>`
    select id, parent_id as "parentId", name_zh as "nameZh", name_en as "nameEn"
      from complaint_cause order by position, id`.execute(db);
  return rows;
}

/**
 * The tree of causes with figures of each branch and of the node itself (H7), from the top down, each cause before what stands
 * below it; only causes with a case somewhere in their branch. Last, with no key, the cases that have no cause yet. Pure.
 */
export function causeTreeOf(
  cases: readonly Case[],
  causes: readonly Cause[],
  counting: Counting,
): readonly CauseFigures[] {
  const own = Map.groupBy(cases, ({ rootCauseId }) => rootCauseId);
  const below = Map.groupBy(causes, ({ parentId }) => parentId);
  const told: CauseFigures[] = [];
  const visit = ({ id, parentId, nameZh, nameEn }: Cause, level: number): readonly Case[] => {
    const place = told.length;
    const direct = own.get(id) ?? [];
    const branch = [...direct, ...(below.get(id) ?? []).flatMap((child) => visit(child, level + 1))];
    if (branch.length > 0)
      told.splice(place, 0, {
        ...{ key: id, parentKey: parentId, level, nameZh, nameEn },
        ...{ branch: figuresOf(branch, counting), own: figuresOf(direct, counting) },
      });
    return branch;
  };
  for (const top of below.get(null) ?? []) visit(top, 1);
  const kept = new Set(told.toSorted((one, two) => two.branch.count - one.branch.count).slice(0, MOST_CAUSES));
  const none = own.get(null) ?? [];
  const rest = figuresOf(none, counting);
  return [
    ...told.filter((each) => kept.has(each)),
    ...(none.length > 0
      ? [{ key: null, parentKey: null, level: 1, nameZh: '', nameEn: '', branch: rest, own: rest }]
      : []),
  ];
}
