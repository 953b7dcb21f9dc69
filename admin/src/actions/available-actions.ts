import type { RaRecord } from 'ra-core';
import type { ActionDescriptor, ResourceDescriptor } from '../descriptor.js';
import { may } from '../session/viewer.js';

type Permissions = readonly string[] | undefined;

/** The action that makes a new record of this resource out of nothing: the list page offers it. */
export const creationOf = ({ actions }: ResourceDescriptor): ActionDescriptor | undefined =>
  actions.find(({ kind, idInput }) => kind === 'CREATE' && idInput === undefined);

/** What this person may do with this record now. The server decides: `availableActions` is its answer. */
export function actionsFor(
  { actions }: ResourceDescriptor,
  record: RaRecord | undefined,
  permissions: Permissions,
): ActionDescriptor[] {
  const offered: unknown = record?.['availableActions'];
  const isOffered = ({ value }: ActionDescriptor) => Array.isArray(offered) && offered.includes(value);
  return actions.filter(
    (action) =>
      action.idInput !== undefined && may(permissions, action.permission) && (!action.offered || isOffered(action)),
  );
}

/** What may be done with all of them at once. */
export const bulkActionsFor = (
  resource: ResourceDescriptor,
  records: readonly RaRecord[],
  permissions: Permissions,
): ActionDescriptor[] =>
  resource.actions.filter(
    (action) =>
      action.bulk &&
      records.length > 0 &&
      records.every((record) => actionsFor(resource, record, permissions).includes(action)),
  );
