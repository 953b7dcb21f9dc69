import { Button, type ButtonProps, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useShortcuts } from './use-shortcuts.js';

/** The key for a result of a call, the result, and how its button looks. */
export type CallResult<Result extends string> = readonly [key: string, result: Result, color: ButtonProps['color']];

interface ResultButtonsProps<Result extends string> {
  readonly results: readonly CallResult<Result>[];
  readonly labelOf: (result: Result) => string;
  readonly isBusy: boolean;
  readonly onPick: (result: Result) => void;
  /** The form that a result asks for. */
  readonly children?: ReactNode;
}

/** How a call went, in one key each (H6); who was reached is what one hopes for. */
export function ResultButtons<Result extends string>(props: ResultButtonsProps<Result>) {
  const { results, labelOf, isBusy, onPick, children } = props;
  useShortcuts(Object.fromEntries(results.map(([key, result]) => [key, () => !isBusy && onPick(result)])));
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1, mb: 2 }}>
      {results.map(([key, result, color]) => (
        <Button
          key={key}
          size="small"
          variant={result === 'REACHED' ? 'contained' : 'outlined'}
          color={color ?? 'inherit'}
          disabled={isBusy}
          onClick={() => onPick(result)}
          endIcon={<kbd aria-hidden>{key}</kbd>}
        >
          {labelOf(result)}
        </Button>
      ))}
      {children}
    </Stack>
  );
}
