import type { DataProvider, GetListParams, Identifier, RaRecord } from 'ra-core';
import { type Refusal, refuse } from './api/refusals.js';
import type { ActionDescriptor, Operation, ResourceDescriptor } from './descriptor.js';
import { resourceNamed } from './known-resources.js';
import { loadViewer, run } from './session/viewer.js';

/** The API's own limit on `first` and on `nodes(ids:)`. */
const PAGE_LIMIT = 100;

interface Page {
  readonly nodes: readonly RaRecord[];
  readonly totalCount: number;
  readonly isTotalCountExact: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * What leaves a shop's people nothing but what is their shop's: other shops' goods on sale are open to everybody, and no work
 * of theirs. Who works for several shops chooses by the filter.
 */
async function ofOwnShop({ shopFilter }: ResourceDescriptor): Promise<{ merchantId?: string; ids?: string[] }> {
  const viewer = shopFilter ? await loadViewer() : null;
  if (!viewer || viewer.isStaff || viewer.merchants.length === 0) return {};
  const ids = viewer.merchants.map(({ merchantId }) => merchantId);
  if (shopFilter === 'ids') return { ids };
  const [merchantId] = ids;
  return merchantId && ids.length === 1 ? { merchantId } : {};
}

/** Pages the API under its limit, for whoever asks for more rows than one answer may bring. */
async function readPages(
  resource: ResourceDescriptor,
  { pagination, sort, filter, meta, signal }: Partial<GetListParams> & { signal?: AbortSignal },
) {
  const { page: pageNumber, perPage } = pagination ?? { page: 1, perPage: 25 };
  const operation: Operation =
    (meta as { view?: string } | undefined)?.view === 'export' ? resource.operations.export : resource.operations.list;
  const orderField = sort && resource.sort[sort.field];
  const narrowed = { ...(await ofOwnShop(resource)), ...(filter as object | undefined) };
  const shared = {
    filter: Object.keys(narrowed).length > 0 ? narrowed : undefined,
    orderBy: orderField ? { field: orderField, direction: sort.order } : undefined,
  };
  const data: RaRecord[] = [];
  let position: object = { offset: (pageNumber - 1) * perPage };
  for (;;) {
    const variables = { ...shared, ...position, first: Math.min(perPage - data.length, PAGE_LIMIT) };
    const { page } = await run<{ page: Page }>(operation, variables, signal);
    data.push(...page.nodes);
    if (data.length >= perPage || !page.pageInfo.hasNextPage || page.nodes.length === 0) {
      const pageInfo = { hasNextPage: page.pageInfo.hasNextPage, hasPreviousPage: pageNumber > 1 };
      return page.isTotalCountExact ? { data, total: page.totalCount, pageInfo } : { data, pageInfo };
    }
    position = { after: page.pageInfo.endCursor };
  }
}

async function readOne(
  { operations }: ResourceDescriptor,
  id: Identifier,
  signal?: AbortSignal,
): Promise<RaRecord | null> {
  return (await run<{ record: RaRecord | null }>(operations.one, { id }, signal)).record;
}

async function readMany(
  resource: ResourceDescriptor,
  ids: readonly Identifier[],
  signal?: AbortSignal,
): Promise<RaRecord[]> {
  const { many } = resource.operations;
  const wanted = [...new Set(ids)];
  if (!many) return found(await Promise.all(wanted.map((id) => readOne(resource, id, signal))));
  const chunks = Array.from({ length: Math.ceil(wanted.length / PAGE_LIMIT) }, (_, index) =>
    wanted.slice(index * PAGE_LIMIT, (index + 1) * PAGE_LIMIT),
  );
  const answers = await Promise.all(
    chunks.map((chunk) => run<{ nodes: (RaRecord | null)[] }>(many, { ids: chunk }, signal)),
  );
  return found(answers.flatMap(({ nodes }) => nodes));
}

const found = (records: readonly (RaRecord | null)[]): RaRecord[] => records.filter((record) => record !== null);

interface ActionResult {
  readonly record?: RaRecord | null;
  readonly errors: readonly Refusal[];
  readonly [told: string]: unknown;
}

/** Runs a mutation; what it refuses is thrown as form errors. */
async function act(action: ActionDescriptor, input: object): Promise<ActionResult> {
  const { result } = await run<{ result: ActionResult }>(action.operation, { input });
  return result.errors.length > 0 ? refuse(result.errors) : result;
}

/** How many records stand in each state, `count` capped where `isExact` is false. */
async function countStates(resource: ResourceDescriptor): Promise<Record<string, { count: number; isExact: boolean }>> {
  if (!resource.operations.counts) return {};
  const counts = await run<Record<string, { totalCount: number; isTotalCountExact: boolean }>>(
    resource.operations.counts,
    await ofOwnShop(resource),
  );
  return Object.fromEntries(
    Object.entries(counts).map(([state, { totalCount, isTotalCountExact }]) => [
      state,
      { count: totalCount, isExact: isTotalCountExact },
    ]),
  );
}

/** The viewer's own record of this resource; null where there is none. */
async function readOwn({ operations }: ResourceDescriptor): Promise<RaRecord | null> {
  if (!operations.own) return null;
  return (await run<{ viewer: { record: RaRecord | null } | null }>(operations.own, {})).viewer?.record ?? null;
}

const onlyActions = () =>
  Promise.reject(new Error('Records are changed by the actions that the schema offers: use act().'));

/** react-admin reads through this; every change is an action of the schema. */
export const dataProvider = {
  getList: (name, params) => readPages(resourceNamed(name), params),
  getManyReference: (name, { target, id, filter, ...params }) =>
    readPages(resourceNamed(name), { ...params, filter: { ...filter, [target]: target.endsWith('s') ? [id] : id } }),
  getMany: async (name, { ids, signal }) => ({ data: await readMany(resourceNamed(name), ids, signal) }),
  getOne: async (name, { id, signal }) => {
    const record = await readOne(resourceNamed(name), id, signal);
    if (!record) throw Object.assign(new Error('ra.notification.item_doesnt_exist'), { status: 404 });
    return { data: record };
  },
  create: onlyActions,
  update: onlyActions,
  updateMany: onlyActions,
  delete: onlyActions,
  deleteMany: onlyActions,
  supportAbortSignal: true,
  act,
  countStates,
  readOwn,
} as DataProvider & { act: typeof act; countStates: typeof countStates; readOwn: typeof readOwn };
