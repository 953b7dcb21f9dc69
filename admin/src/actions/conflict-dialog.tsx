import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ActionDescriptor, ResourceDescriptor } from '../descriptor.js';
import { plainText } from '../fields/formats.js';
import { useWords } from '../fields/use-words.js';
import { formValues } from '../inputs/form-values.js';
import { useLabels } from '../labels/use-labels.js';
import type { Conflict } from './use-action-form.js';

interface ConflictDialogProps {
  readonly resource: ResourceDescriptor;
  readonly action: ActionDescriptor;
  readonly conflict: Conflict | undefined;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people changed one record: shows both values of whatever differs and lets the second one decide. */
export function ConflictDialog({ resource, action, conflict, onKeepMine, onTakeTheirs }: ConflictDialogProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const words = useWords();
  if (!conflict) return null;
  const theirs = formValues(action.inputs, conflict.latest);
  const differing = action.inputs.filter(
    ({ source }) => source in conflict.mine && JSON.stringify(conflict.mine[source]) !== JSON.stringify(theirs[source]),
  );
  return (
    <Dialog open aria-labelledby="conflict-title" maxWidth="sm" fullWidth>
      <DialogTitle id="conflict-title">{translate('panel.conflict')}</DialogTitle>
      <DialogContent>
        <DialogContentText gutterBottom>{translate('panel.conflictWhy')}</DialogContentText>
        <Table size="small">
          <TableHead>
            <TableRow>
              {(['panel.field', 'panel.mine', 'panel.theirs'] as const).map((key) => (
                <TableCell key={key}>{translate(key)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {differing.map((field) => (
              <TableRow key={field.source}>
                <TableCell component="th" scope="row">
                  {labels.ofInput(action.name, resource.name, field.source)}
                </TableCell>
                <TableCell>{plainText(conflict.mine[field.source], field, words)}</TableCell>
                <TableCell>{plainText(theirs[field.source], field, words)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={onTakeTheirs}>{translate('panel.takeTheirs')}</Button>
        <Button variant="contained" onClick={onKeepMine}>
          {translate('panel.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
