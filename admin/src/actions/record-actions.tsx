import MoreVertIcon from '@mui/icons-material/MoreVert';
import type { ButtonProps } from '@mui/material';
import { Button, IconButton, Menu, MenuItem, Stack } from '@mui/material';
import { usePermissions, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import type { ActionDescriptor, ResourceDescriptor, Tone } from '../descriptor.js';
import { useLabels } from '../labels/use-labels.js';
import { actionsFor } from './available-actions.js';
import { useActionFlow } from './use-action-flow.js';

export const COLORS: Readonly<Record<Tone, NonNullable<ButtonProps['color']>>> = {
  DEFAULT: 'inherit',
  PRIMARY: 'primary',
  SUCCESS: 'success',
  WARNING: 'warning',
  DANGER: 'error',
};

type Place = 'row' | 'page';

/** What this person may do now with the record at hand: the likeliest as buttons, the others in a menu. */
export function RecordActions({ resource, place }: { resource: ResourceDescriptor; place: Place }) {
  const record = useRecordContext();
  const { permissions } = usePermissions<readonly string[]>();
  const labels = useLabels();
  const flow = useActionFlow(resource, record);
  const actions = actionsFor(resource, record, permissions).sort((a, b) => rank(a) - rank(b));
  const room = roomFor(actions, place);
  if (actions.length === 0) return null;
  return (
    <Stack
      direction="row"
      spacing={1}
      useFlexGap
      sx={{ flexWrap: place === 'page' ? 'wrap' : 'nowrap', alignItems: 'center' }}
      onClick={(event) => event.stopPropagation()}
    >
      {actions.slice(0, room).map((action) => (
        <Button
          key={action.name}
          size="small"
          variant="outlined"
          color={COLORS[action.tone]}
          disabled={flow.isBusy}
          onClick={() => flow.start(action)}
        >
          {labels.ofAction(action.name)}
        </Button>
      ))}
      {actions.length > room && <MoreActions actions={actions.slice(room)} onPick={flow.start} />}
      {flow.dialog}
    </Stack>
  );
}

/** On a page as many as fit without wrapping; in a row only the next step, and the rest in a menu. */
function roomFor(actions: readonly ActionDescriptor[], place: Place): number {
  if (place === 'row') return actions[0]?.kind === 'TRANSITION' && actions[0].tone !== 'DEFAULT' ? 1 : 0;
  return actions.length <= 6 ? actions.length : 5;
}

/** Transitions first: they are what the record waits for; with them an edit that is the daily work. */
const rank = ({ kind, tone }: ActionDescriptor) =>
  (kind === 'TRANSITION' ? 0 : kind !== 'EDIT' ? 20 : tone === 'PRIMARY' ? 1 : 10) +
  (tone === 'PRIMARY' || tone === 'SUCCESS' ? 0 : tone === 'DANGER' ? 2 : 1);

/** A menu of what is seldom done. */
export function MoreActions({
  actions,
  onPick,
}: {
  actions: readonly ActionDescriptor[];
  onPick: (action: ActionDescriptor) => void;
}) {
  const translate = useTranslate();
  const labels = useLabels();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const pick = (action: ActionDescriptor) => {
    setAnchor(undefined);
    onPick(action);
  };
  return (
    <>
      <IconButton
        size="small"
        aria-label={translate('panel.more')}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        {actions.map((action) => (
          <MenuItem key={action.name} onClick={() => pick(action)}>
            {labels.ofAction(action.name)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
