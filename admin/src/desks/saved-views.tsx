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
import { useListContext, useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { isRow } from '../fields/formats.js';
import { type SavedView, useSavedViews } from './use-saved-views.js';

interface Wanted {
  readonly title: string;
  readonly isShared: boolean;
}

/** Filters and sorts that one keeps under a title, and those that one's team shares (E4). */
export function SavedViews({ resource }: { resource: string }) {
  const translate = useTranslate();
  const { filterValues, setFilters, sort, setSort } = useListContext();
  const { views, mayShare, keep, drop } = useSavedViews(resource);
  const [wanted, setWanted] = useState<Wanted>();
  const filterOf = ({ filter }: SavedView): Record<string, unknown> => {
    const parsed: unknown = JSON.parse(filter);
    return isRow(parsed) ? { ...parsed } : {};
  };
  const open = (view: SavedView) => {
    setFilters(filterOf(view), undefined);
    if (view.sortField) setSort({ field: view.sortField, order: view.isDescending ? 'DESC' : 'ASC' });
  };
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
      <Chip
        clickable
        size="small"
        variant={isOn({}) ? 'filled' : 'outlined'}
        label={translate('panel.allOrders')}
        onClick={() => setFilters({}, undefined)}
      />
      {views.map((view) => (
        <Chip
          key={view.id}
          clickable
          size="small"
          color={view.isShared ? 'secondary' : 'primary'}
          variant={isOn(filterOf(view)) ? 'filled' : 'outlined'}
          label={view.isShared ? translate('panel.teamView', { name: view.title }) : view.title}
          onClick={() => open(view)}
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
