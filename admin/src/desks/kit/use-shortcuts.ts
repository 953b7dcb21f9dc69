import { useEffect, useReducer, useRef } from 'react';

export type Shortcuts = Readonly<Record<string, () => void>>;

/** More keys than anybody means to type ahead. */
const MOST_HELD = 10;

/** Where keys mean letters, or what is open is not this screen. */
const isElsewhere = (target: EventTarget | null): boolean =>
  (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null) ||
  document.querySelector('[role="dialog"], .MuiPopover-root:not([aria-hidden="true"])') !== null;

const runOf = (shortcuts: Shortcuts, key: string) => shortcuts[key] ?? shortcuts[key.toLowerCase()];

/**
 * Single keys that do something on this screen, while nobody types and no dialog is open. Keys pressed while a step is
 * under way (`isBusy`) are held and act one by one on what the step leaves behind; a dialog that opens drops them.
 */
export function useShortcuts(shortcuts: Shortcuts, isBusy = false): void {
  const latest = useRef({ shortcuts, isBusy });
  const held = useRef<string[]>([]);
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    latest.current = { shortcuts, isBusy };
    if (isBusy) return;
    const key = held.current.shift();
    if (key === undefined) return;
    if (isElsewhere(null)) {
      held.current = [];
      return;
    }
    runOf(shortcuts, key)?.();
    again();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isElsewhere(event.target)) return;
      // A button that has the focus is pressed by Enter itself.
      if (
        event.key === 'Enter' &&
        event.target instanceof HTMLElement &&
        event.target.closest('button:not([role="tab"]), a')
      )
        return;
      // While a step is under way it is not yet known which keys there will be; those that mean something elsewhere
      // (Tab, Escape and their like) stay with the browser.
      if (latest.current.isBusy && (event.key.length === 1 || event.key === 'Enter')) {
        if (held.current.length < MOST_HELD) held.current.push(event.key);
        event.preventDefault();
        return;
      }
      const run = runOf(latest.current.shortcuts, event.key);
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
