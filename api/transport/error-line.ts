const FRAMES = 12;

interface ErrorLine {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack: readonly string[];
  readonly cause?: ErrorLine;
}

/**
 * An error as the log keeps it. Messages of a database repeat the statement with its values, which may be somebody's phone
 * number: what stands in quotes, after `=` in brackets, or looks like a number people have is left out.
 */
export function errorLine(error: unknown, depth = 0): ErrorLine {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutValues(String(error)), stack: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause !== undefined && depth < 3 ? { cause: errorLine(error.cause, depth + 1) } : {};
  return { type: error.name, ...code, message: withoutValues(error.message), stack: framesOf(error), ...cause };
}

const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());

export const withoutValues = (message: string): string =>
  message
    .slice(0, 2_000)
    .replace(/'(?:[^']|'')*'/g, "'…'")
    .replace(/"[^"]*[@\d][^"]*"/g, '"…"')
    .replace(/=\([^)]*\)/g, '=(…)')
    .replace(/jsh_live_\w+/g, 'jsh_live_…')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '…@…')
    .replace(/\+?\d[\d\s-]{6,}\d/g, '…');
