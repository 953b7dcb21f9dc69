import { Box, Typography } from '@mui/material';
import { useArrayInput, useTranslate } from 'ra-core';
import type { KeyboardEvent, ReactNode } from 'react';
import { SimpleFormIterator } from 'react-admin';
import { AddRowButton } from './add-row-button.js';

interface RowsProps {
  /** Whether their order means something: rows are moved by buttons, or by Alt and an arrow from any of their inputs. */
  readonly isOrdered: boolean;
  readonly children: ReactNode;
}

/** The rows of a list in a form: side by side where there is room, an input a line on a phone. */
export function Rows({ isOrdered, children }: RowsProps) {
  const translate = useTranslate();
  const { fields, move } = useArrayInput();
  const moveRow = (event: KeyboardEvent<HTMLElement>): void => {
    const step = steps[event.key];
    const input = event.target;
    if (!isOrdered || !step || !event.altKey || !(input instanceof HTMLElement)) return;
    const row = input.closest('li');
    if (!row?.parentElement) return;
    // A select would open, and the text of a number would change.
    event.preventDefault();
    event.stopPropagation();
    const from = [...row.parentElement.children].indexOf(row);
    if (from + step < 0 || from + step >= fields.length) return;
    move(from, from + step);
    // The row keeps its inputs, but loses the focus where the browser takes it out and puts it in again.
    requestAnimationFrame(() => input.focus());
  };
  return (
    <Box onKeyDownCapture={moveRow} sx={{ width: '100%' }}>
      <SimpleFormIterator
        inline
        fullWidth
        disableReordering={!isOrdered}
        disableClear
        addButton={<AddRowButton />}
        sx={wide}
      >
        {children}
      </SimpleFormIterator>
      {isOrdered && fields.length > 1 && (
        <Typography variant="caption" sx={{ display: { xs: 'none', sm: 'block' }, color: 'text.secondary' }}>
          {translate('panel.moveRows')}
        </Typography>
      )}
    </Box>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Texts take the room that choices and numbers leave, and what is done with a row can be seen without pointing at it. */
const wide = {
  '& .RaSimpleFormIterator-form': { flex: 1, '& > *': { flex: { sm: '1 1 0' }, minWidth: 0 } },
  '& .RaSimpleFormIterator-form > .MuiStack-root': { flex: { sm: '3 1 0' }, mt: { sm: 1 } },
  '& .RaSimpleFormIterator-action': { visibility: 'visible', whiteSpace: 'nowrap' },
};
