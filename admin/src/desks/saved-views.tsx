import { Button, Chip, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material';
import { useGetIdentity, useListContext, useStore, useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';

interface SavedView {
  readonly name: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
}

/** Filters and sorts that one person keeps under a name, in this browser. */
export function SavedViews({ resource }: { resource: string }) {
  const translate = useTranslate();
  const { data: identity } = useGetIdentity();
  const { filterValues, setFilters, sort, setSort } = useListContext();
  const [views, setViews] = useStore<readonly SavedView[]>(`${resource}.views.${identity?.id ?? ''}`, []);
  const [name, setName] = useState<string>();
  const open = (view: Pick<SavedView, 'filter'> & Partial<SavedView>) => {
    setFilters(view.filter, undefined);
    if (view.sort) setSort(view.sort);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands in the page of the list, whose own forms are not meant.
    event.stopPropagation();
    const wanted = name?.trim();
    if (wanted)
      setViews([...views.filter((view) => view.name !== wanted), { name: wanted, filter: filterValues, sort }]);
    setName(undefined);
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
        onClick={() => open({ filter: {} })}
      />
      {views.map((view) => (
        <Chip
          key={view.name}
          clickable
          size="small"
          color="primary"
          variant={isOn(view.filter) ? 'filled' : 'outlined'}
          label={view.name}
          onClick={() => open(view)}
          onDelete={() => setViews(views.filter((each) => each !== view))}
          title={translate('panel.removeView', { name: view.name })}
        />
      ))}
      <Button size="small" onClick={() => setName('')}>
        {translate('panel.saveView')}
      </Button>
      <Dialog
        open={name !== undefined}
        onClose={() => setName(undefined)}
        aria-labelledby="save-view"
        fullWidth
        maxWidth="xs"
      >
        <form onSubmit={save}>
          <DialogTitle id="save-view">{translate('panel.saveView')}</DialogTitle>
          <DialogContent>
            <TextField
              autoFocus
              fullWidth
              required
              label={translate('panel.viewName')}
              value={name ?? ''}
              onChange={(event) => setName(event.target.value)}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setName(undefined)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" variant="contained">
              {translate('ra.action.save')}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </Stack>
  );
}
