import { Autocomplete, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { quickReplies } from '../../../generated/operations.js';
import { send } from '../../api/send.js';

interface QuickReplyPickerProps {
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** Quick replies by their shortcut or a word of theirs; the one that is picked is filled for the case (J2). */
export function QuickReplyPicker({ onPick, onClose }: QuickReplyPickerProps) {
  const translate = useTranslate();
  const { data } = useQuery({ queryKey: ['quick-replies'], queryFn: () => send(quickReplies, { q: null }) });
  return (
    <Autocomplete
      openOnFocus
      size="small"
      options={data?.quickReplies.nodes ?? []}
      getOptionLabel={({ shortcut, words }) => `${shortcut} ${words.forViewer}`}
      getOptionKey={({ id }) => id}
      onChange={(_event, reply) => reply && onPick(reply.id)}
      onBlur={onClose}
      renderOption={({ key, ...option }, { shortcut, words }) => (
        <li key={key} {...option}>
          <Typography variant="body2" noWrap>
            <strong>{shortcut}</strong> {words.forViewer}
          </Typography>
        </li>
      )}
      renderInput={(input) => <TextField {...input} autoFocus label={translate('panel.quickReply')} />}
      sx={{ mb: 1 }}
    />
  );
}
