import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useSimpleFormIterator } from 'react-admin';

/** Says in words what the icon alone would leave to guess. */
export function AddRowButton() {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return (
    <Button size="small" startIcon={<AddIcon />} onClick={() => add()}>
      {translate('panel.addRow')}
    </Button>
  );
}
