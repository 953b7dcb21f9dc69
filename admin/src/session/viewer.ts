import { type ViewerQuery, viewer as viewerQuery } from '../../generated/operations.js';
import { send } from '../api/send.js';
import type { Operation } from '../descriptor.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

let asked: Promise<Viewer | null> | undefined;

/** Who is signed in, asked once however many screens want to know. */
export function loadViewer(): Promise<Viewer | null> {
  asked ??= send(viewerQuery, {}).then(({ viewer }) => viewer);
  asked.catch(forgetViewer);
  return asked;
}

export function forgetViewer(): void {
  asked = undefined;
}

/** Permissions that everybody, or everybody signed in, has. */
const GIVEN: readonly string[] = ['PUBLIC', 'SIGNED_IN'];

/** Whether somebody with these permissions has this one, or any of several. */
export const may = (permissions: readonly string[] | undefined, permission: string | readonly string[]): boolean =>
  [permission].flat().some((each) => GIVEN.includes(each) || (permissions?.includes(each) ?? false));

/** `{ PAYOUTS_READ: true }` for each permission that some field of the operation asks for. */
export const permissionFlags = (
  operation: Operation,
  permissions: readonly string[] | undefined,
): Record<string, boolean> =>
  Object.fromEntries((operation.permissions ?? []).map((permission) => [permission, may(permissions, permission)]));

/** Runs a generated operation; fields that this person may not know are left out of it. */
export async function run<Result>(operation: Operation, variables: object, signal?: AbortSignal): Promise<Result> {
  const viewer = operation.permissions ? await loadViewer() : null;
  return send<Result, object>(operation, { ...variables, ...permissionFlags(operation, viewer?.permissions) }, signal);
}
