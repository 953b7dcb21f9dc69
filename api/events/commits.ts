const listeners = new Set<() => void>();

/** Told when a transaction of this process has committed events; a hint that saves the dispatcher its next poll. */
export function onCommit(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announceCommit(): void {
  for (const listener of listeners) listener();
}
