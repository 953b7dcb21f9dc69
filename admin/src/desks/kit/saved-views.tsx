import {
  Button,
  Checkbox,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Stack,
  TextField,
} from '@mui/material';
import { type SortPayload, useListContext, useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { isRow } from '../../fields/formats.js';
import type { PanelMessageKey } from '../../i18n/panel-messages.js';
import { type SavedView, useSavedViews } from './use-saved-views.js';

interface Wanted {
  readonly title: string;
  readonly isShared: boolean;
}

/** The views of a list, which narrow and sort it. */
export function SavedViews({ resource }: { resource: string }) {
  const { filterValues, setFilters, sort, setSort } = useListContext();
  return (
    <ViewChips
      list={resource}
      all="panel.allOrders"
      current={{ filter: filterValues, sort }}
      onOpen={({ filter, sort: chosen }) => {
        setFilters(filter, undefined);
        if (chosen) setSort(chosen);
      }}
    />
  );
}

export interface OpenedView {
  readonly filter: Record<string, unknown>;
  readonly sort?: SortPayload;
}

interface ViewChipsProps {
  readonly list: string;
  /** What the view without any filter is called, where there is one. */
  readonly all?: PanelMessageKey;
  readonly current: { readonly filter: object; readonly sort: SortPayload };
  readonly onOpen: (view: OpenedView) => void;
}

const openedOf = ({ filter, sortField, isDescending }: SavedView): OpenedView => {
  const parsed: unknown = JSON.parse(filter);
  return {
    filter: isRow(parsed) ? { ...parsed } : {},
    ...(sortField && { sort: { field: sortField, order: isDescending ? 'DESC' : 'ASC' } as const }),
  };
};

/** Filters and sorts that one keeps under a title, and those that one's team shares (E4). */
export function ViewChips({ list, all, current: { filter: filterValues, sort }, onOpen }: ViewChipsProps) {
  const translate = useTranslate();
  const { views, mayShare, keep, drop } = useSavedViews(list);
  const [wanted, setWanted] = useState<Wanted>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands in the page of the list, whose own forms are not meant.
    event.stopPropagation();
    const title = wanted?.title.trim();
    if (title)
      await keep({
        title,
        filter: filterValues,
        sortField: sort.field,
        isDescending: sort.order === 'DESC',
        isShared: wanted?.isShared ?? false,
      });
    setWanted(undefined);
  };
  const isOn = (filter: object) => JSON.stringify(filter) === JSON.stringify(filterValues);
  return (
    <Stack
      direction="row"
      useFlexGap
      role="group"
      aria-label={translate('panel.views')}
      sx={{ flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      {all && (
        <Chip
          clickable
          size="small"
          variant={isOn({}) ? 'filled' : 'outlined'}
          label={translate(all)}
          onClick={() => onOpen({ filter: {} })}
        />
      )}
      {views.map((view) => (
        <Chip
          key={view.id}
          clickable
          size="small"
          color={view.isShared ? 'secondary' : 'primary'}
          variant={isOn(openedOf(view).filter) ? 'filled' : 'outlined'}
          label={view.isShared ? translate('panel.teamView', { name: view.title }) : view.title}
          onClick={() => onOpen(openedOf(view))}
          {...((view.isMine || mayShare) && { onDelete: () => void drop(view) })}
          title={translate('panel.removeView', { name: view.title })}
        />
      ))}
      <Button size="small" onClick={() => setWanted({ title: '', isShared: false })}>
        {translate('panel.saveView')}
      </Button>
      <Dialog
        open={wanted !== undefined}
        onClose={() => setWanted(undefined)}
        aria-labelledby="save-view"
        fullWidth
        maxWidth="xs"
      >
        <form onSubmit={(event) => void save(event)}>
          <DialogTitle id="save-view">{translate('panel.saveView')}</DialogTitle>
          <DialogContent>
            <TextField
              autoFocus
              fullWidth
              required
              label={translate('panel.viewName')}
              value={wanted?.title ?? ''}
              slotProps={{ htmlInput: { maxLength: 40 } }}
              onChange={(event) => setWanted({ isShared: false, ...wanted, title: event.target.value })}
            />
            {mayShare && (
              <FormControlLabel
                label={translate('panel.shareView')}
                control={
                  <Checkbox
                    checked={wanted?.isShared ?? false}
                    onChange={(_event, isShared) => setWanted({ title: '', ...wanted, isShared })}
                  />
                }
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setWanted(undefined)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" variant="contained">
              {translate('ra.action.save')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </Stack>
  );
}
