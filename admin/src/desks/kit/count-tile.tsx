import { Card, CardActionArea, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import type { ResourceName } from '../../../generated/names.js';

const LOOK_EVERY_MS = 30_000;
const inNoOrder = { page: 1, perPage: 1 } as const;

export interface Tile {
  readonly title: string;
  readonly resource: ResourceName;
  /** The desk that works through them. */
  readonly desk: string;
  /** The tab of the desk they stand in. */
  readonly tab?: string;
  readonly filter: object;
  /** Any of them is one too many. */
  readonly isAlarm?: boolean;
}

/** The place of a desk with these records and no others. */
export const deskWith = (desk: string, filter: object, tab?: string): string =>
  `/${desk}?${tab === undefined ? '' : `tab=${tab}&`}filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** How many there are, counted by the very filter under which the desk lists them one click further. */
export function CountTile({ title, resource, desk, tab, filter, isAlarm = false }: Tile) {
  const translate = useTranslate();
  const { data, total } = useGetList(
    resource,
    { filter, pagination: inNoOrder, meta: { view: 'list' } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  const isWrong = isAlarm && data !== undefined && total !== 0;
  return (
    <Card variant="outlined" {...(isWrong && { sx: { borderColor: 'error.main' } })}>
      <CardActionArea component={Link} to={deskWith(desk, filter, tab)} sx={{ p: 1.5 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }} noWrap>
          {title}
        </Typography>
        <Typography variant="h5" component="p" color={isWrong ? 'error' : 'inherit'} sx={{ fontWeight: 500 }}>
          {data === undefined ? '…' : (total ?? translate('panel.tooMany', { count: data.length }))}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
