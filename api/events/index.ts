export { toCursor } from './cursor.js';
export { Dispatcher } from './dispatcher.js';
export { emit } from './emit.js';
export type { EventKinds, Facts, NewEvent, StoredEvent } from './event.js';
export { EventHub } from './event-hub.js';
export { EventTail } from './event-tail.js';
export { type Reaction, react, registerReactions } from './reaction.js';
export { ReactionWorker } from './reaction-worker.js';
