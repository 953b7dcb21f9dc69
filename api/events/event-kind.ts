import { registerEnumType } from 'type-graphql';
import type { EventKinds } from './event.js';

/** Kinds of events; each domain lists its own in its `*.events.ts`, collected in `schema.ts`. */
export const EventKind: Record<string, string> = {};

export const CHECKPOINT = 'CHECKPOINT';
export const ACCESS_CHANGED = 'ACCESS_CHANGED';

/** The kinds every market has. */
export const eventKinds: EventKinds = {
  [CHECKPOINT]: 'Nothing happened: the item only carries a fresh cursor to resume from. It has no record.',
  [ACCESS_CHANGED]:
    'What an account, a session or an app may do has changed; its open streams end unless they may go on as they are.',
};

/** Makes the enum of all kinds from the lists of the domains. Called once, by `schema.ts`. */
export function registerEventKinds(lists: readonly EventKinds[]): void {
  const described: Record<string, { description: string }> = {};
  for (const list of lists) {
    for (const [kind, description] of Object.entries(list)) {
      if (kind in described) throw new Error(`the event kind ${kind} is defined twice`);
      EventKind[kind] = kind;
      described[kind] = { description };
    }
  }
  registerEnumType(EventKind, { name: 'EventKind', description: 'What happened.', valuesConfig: described });
}
