import { Alert, Avatar, Button, Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { type HttpError, useCheckAuth, useLogin, useTranslate } from 'ra-core';
import { type SubmitEvent, useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { LanguageButton } from '../shell/language-button.js';

/** Asks for the second factor only once the server does. */
export function SignInPage() {
  const translate = useTranslate();
  const login = useLogin();
  const checkAuth = useCheckAuth();
  const navigate = useNavigate();
  const [values, setValues] = useState({ identifier: '', password: '', totpCode: '' });
  const [wantsCode, setWantsCode] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    checkAuth({}, false).then(
      () => navigate('/'),
      () => undefined,
    );
  }, [checkAuth, navigate]);

  const submit = async () => {
    setBusy(true);
    const { totpCode, ...rest } = values;
    await login(totpCode ? values : rest).catch((error: HttpError) => {
      const isCodeMissing = (error.body as { code?: string } | undefined)?.code === 'TOTP_REQUIRED';
      setWantsCode((wanted) => wanted || isCodeMissing);
      setRefusal(isCodeMissing && !wantsCode ? undefined : error.message);
      setBusy(false);
    });
  };
  const field = (name: keyof typeof values) => ({
    name,
    value: values[name],
    required: true,
    fullWidth: true,
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  });

  return (
    <Stack
      component="main"
      sx={{ minHeight: '100vh', alignItems: 'center', justifyContent: 'center', p: 2, bgcolor: 'background.default' }}
    >
      <Card sx={{ width: '100%', maxWidth: 400 }}>
        <CardContent
          component="form"
          onSubmit={(event: SubmitEvent) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack spacing={2}>
            <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
              <Avatar sx={{ bgcolor: 'primary.main' }}>集</Avatar>
              <Typography component="h1" variant="h5" sx={{ flexGrow: 1 }}>
                {translate('panel.title')}
              </Typography>
              <LanguageButton />
            </Stack>
            <TextField
              {...field('identifier')}
              label={translate('panel.identifier')}
              autoComplete="username"
              autoFocus
            />
            <TextField
              {...field('password')}
              label={translate('panel.password')}
              type="password"
              autoComplete="current-password"
            />
            {wantsCode && (
              <TextField
                {...field('totpCode')}
                label={translate('panel.code')}
                helperText={translate('panel.codeWanted')}
                autoComplete="one-time-code"
                slotProps={{ htmlInput: { maxLength: 20 } }}
              />
            )}
            {refusal && <Alert severity="error">{refusal}</Alert>}
            <Button type="submit" variant="contained" size="large" disabled={isBusy}>
              {translate('panel.signIn')}
            </Button>
          </Stack>
        </CardContent>
      </Card>
    </Stack>
  );
}
