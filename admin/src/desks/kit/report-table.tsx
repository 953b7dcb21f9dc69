import { Link as Anchor, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

export interface ReportCell {
  readonly figure: string;
  readonly text: ReactNode;
  /** The list of what the figure counts; none where it is no number of records. */
  readonly to?: string | undefined;
}

export interface ReportRow {
  readonly id: string;
  readonly name: string;
  /** Shows what the row is made of; none where there is nothing below it. */
  readonly open?: (() => void) | undefined;
  readonly cells: readonly ReportCell[];
}

/** The list of these records, filtered as the figure counts them. */
export const listOf = (resource: string, filter: object): string =>
  `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Figures in rows; a figure that counts records leads to exactly those. */
export function ReportTable({ head, rows }: { head: string; rows: readonly ReportRow[] }) {
  const translate = useTranslate();
  const [first] = rows;
  return (
    <TableContainer tabIndex={0}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{head}</TableCell>
            {first?.cells.map(({ figure }) => (
              <TableCell key={figure} align="right">
                {translate(`panel.figure.${figure}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, name, open, cells }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">
                {open ? (
                  <Anchor component="button" type="button" onClick={open} sx={{ textAlign: 'start' }}>
                    {name}
                  </Anchor>
                ) : (
                  name
                )}
              </TableCell>
              {cells.map(({ figure, text, to }) => (
                <TableCell key={figure} align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                  {to ? (
                    <Anchor component={Link} to={to}>
                      {text}
                    </Anchor>
                  ) : (
                    text
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
