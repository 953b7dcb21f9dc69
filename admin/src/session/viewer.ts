import { type ViewerQuery, viewer as viewerQuery } from '../../generated/operations.js';
import { send } from '../api/send.js';

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

export const may = (permissions: readonly string[] | undefined, permission: string): boolean =>
  GIVEN.includes(permission) || (permissions?.includes(permission) ?? false);
