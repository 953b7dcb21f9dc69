import {
  Alert,
  Button,
  Card,
  CardActions,
  CardContent,
  Divider,
  Stack,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type HttpError, useLocaleState, useNotify, useTranslate } from 'ra-core';
import { type FormEvent, useState } from 'react';
import { Title } from 'react-admin';
import { changeSettings, type SettingsQuery, settings as settingsQuery } from '../../../generated/operations.js';
import { refuse } from '../../api/refusals.js';
import { send } from '../../api/send.js';
import { useLabels } from '../../labels/use-labels.js';

type Setting = SettingsQuery['settings'][number];
type Drafts = Readonly<Record<string, string>>;

const queryKey = ['settings'];

/** What a telephone's keyboard offers; figures where nothing is said. */
const INPUT_MODES: Readonly<Partial<Record<Setting['kind'], 'decimal' | 'text'>>> = {
  MONEY: 'decimal',
  TIME_OF_DAY: 'text',
};

/** 市场设置: every setting with its bounds; what is not changed is what the market came with (E8). */
export function SettingsDesk() {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey, queryFn: () => send(settingsQuery, {}) });
  const [drafts, setDrafts] = useState<Drafts>({});
  const [failure, setFailure] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const all = data?.settings ?? [];
  const changed = all.filter(({ key, value }) => (drafts[key] ?? value) !== value);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    try {
      const settings = changed.map(({ key, version, value }) => ({ key, version, value: drafts[key] ?? value }));
      const { updateSettings } = await send(changeSettings, { input: { settings } });
      if (updateSettings.errors.length > 0) refuse(updateSettings.errors);
      client.setQueryData(queryKey, { settings: updateSettings.settings ?? [] });
      setDrafts({});
      notify('panel.done', { type: 'success', messageArgs: { smart_count: 1 } });
    } catch (error) {
      setFailure((error as HttpError).message);
      // Whoever was second reads what the first made of it; what was typed stays.
      await client.invalidateQueries({ queryKey });
    }
    setBusy(false);
  };
  return (
    <Card sx={{ mt: 2, maxWidth: 900 }}>
      <Title title="actions.updateSettings" />
      <form onSubmit={(event) => void save(event)}>
        <CardContent>
          <Stack divider={<Divider flexItem />} spacing={2}>
            {all.map((setting) => (
              <SettingRow
                key={setting.key}
                setting={setting}
                value={drafts[setting.key] ?? setting.value}
                onChange={(value) => setDrafts({ ...drafts, [setting.key]: value })}
              />
            ))}
          </Stack>
          {failure && (
            <Alert severity="error" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
              {failure}
            </Alert>
          )}
        </CardContent>
        <CardActions sx={{ p: 2 }}>
          <Button type="submit" variant="contained" disabled={isBusy || changed.length === 0}>
            {translate('ra.action.save')}
          </Button>
        </CardActions>
      </form>
    </Card>
  );
}

interface SettingRowProps {
  readonly setting: Setting;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function SettingRow({ setting, value, onChange }: SettingRowProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const [locale] = useLocaleState();
  const { key, kind, standard, least, most, means } = setting;
  const label = labels.ofValue('SettingKey', key);
  const bounds = translate('panel.settingBounds', { standard, least, most });
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ justifyContent: 'space-between' }}>
      <Stack sx={{ flex: 1 }}>
        <Typography variant="subtitle2">{label}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {means[locale === 'en' ? 'en' : 'zh']}
        </Typography>
      </Stack>
      {kind === 'SWITCH' ? (
        <Switch
          checked={value === 'true'}
          onChange={(_event, isOn) => onChange(String(isOn))}
          slotProps={{ input: { 'aria-label': label } }}
        />
      ) : (
        <TextField
          value={value}
          onChange={(event) => onChange(event.target.value)}
          size="small"
          helperText={bounds}
          slotProps={{ htmlInput: { 'aria-label': label, inputMode: INPUT_MODES[kind] ?? 'numeric' } }}
          sx={{ width: { sm: 260 } }}
        />
      )}
    </Stack>
  );
}
