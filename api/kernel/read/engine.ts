import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { prefixOf } from '../ids.js';
import type { BoundType, Registry } from './bound-type.js';
import type { ReadContext } from './context.js';
import { type Page, Reading } from './execute.js';
import type { ConnectionPlan, LevelPlan } from './level.js';
import { type Limits, Planner } from './plan.js';
import { PlanCache } from './plan-cache.js';
import { PageRequest, Ref } from './requests.js';
import type { Row } from './rows.js';
import { windowOf } from './window.js';

type RefLoader = DataLoader<string, Row | null>;

/** Answers the fields at which reading starts: whatever a resolver, a payload or an event gave as a request to read. */
export class Engine {
  readonly #levels = new PlanCache<LevelPlan>();
  readonly #connections = new PlanCache<ConnectionPlan>();
  readonly #loaders = new WeakMap<ReadContext, Map<LevelPlan, RefLoader>>();

  constructor(
    readonly registry: Registry,
    readonly limits: Limits,
  ) {}

  /** The answer to a field that was given `value`. `isAbstract` fields need to know the type of each record. */
  answer(value: unknown, ctx: ReadContext, info: GraphQLResolveInfo, isAbstract: boolean): unknown {
    if (value === null || value === undefined) return null;
    if (value instanceof Ref) return this.#record(value, ctx, info);
    if (value instanceof PageRequest) return this.#page(value, ctx, info);
    if (Array.isArray(value)) return Promise.all(value.map((each) => this.answer(each, ctx, info, isAbstract)));
    if (isAbstract && typeof value === 'object' && '__typename' in value) return value;
    throw new Error(`${info.parentType.name}.${info.fieldName} was given no ref(…), refs(…), node(…) or page(…)`);
  }

  async #record(ref: Ref, ctx: ReadContext, info: GraphQLResolveInfo): Promise<Row | null> {
    const type = ref.type ? this.registry.byClass.get(ref.type) : this.registry.byPrefix.get(prefixOf(ref.id) ?? '');
    if (!type) {
      if (ref.type) throw new Error(`${ref.type.name} is not bound to the read engine`);
      return null;
    }
    const level = this.#levels.planFor(type, checked(info), (selecting) =>
      new Planner(this.registry, selecting, this.limits).level(type, info.fieldNodes, 1),
    );
    return this.#loaderOf(level, type, ctx).load(ref.id);
  }

  /** Records asked within one tick come in one statement. Nothing is kept: after a mutation a record is read anew. */
  #loaderOf(level: LevelPlan, type: BoundType, ctx: ReadContext): RefLoader {
    const loaders = this.#loaders.get(ctx) ?? new Map<LevelPlan, RefLoader>();
    this.#loaders.set(ctx, loaders);
    const known = loaders.get(level);
    if (known) return known;
    const loader: RefLoader = new DataLoader(
      async (ids) => {
        const rows = await new Reading(ctx).byIds(level, [...new Set(ids)]);
        for (const row of rows.values()) row['__typename'] = type.name;
        return ids.map((id) => rows.get(id) ?? null);
      },
      { cache: false },
    );
    loaders.set(level, loader);
    return loader;
  }

  #page(request: PageRequest, ctx: ReadContext, info: GraphQLResolveInfo): Promise<Page> {
    const type = this.registry.byClass.get(request.type);
    if (!type) throw new Error(`${request.type.name} is not bound to the read engine`);
    const window = windowOf(request.args);
    const plan = this.#connections.planFor(`${type.name} ${window.size}`, checked(info), (selecting) =>
      new Planner(this.registry, selecting, this.limits).connection(type, null, window, info.fieldNodes, 1),
    );
    return new Reading(ctx).rootPage(plan, request, window);
  }
}

/**
 * graphql-jit keeps what it tells a resolver under the path joined by underscores, so two fields can be told the
 * same. Such documents must be run by graphql-js (`compileDocument`); reading the wrong selection would answer nonsense.
 */
function checked(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const node = info.fieldNodes[0];
  if (node?.name.value === info.fieldName && (node.alias ?? node.name).value === info.path.key) return info;
  if (typeof info.path.key === 'number') return info;
  throw new Error(`the executor described another field than ${info.parentType.name}.${info.fieldName}`);
}
