import LockOutlined from '@mui/icons-material/LockOutlined';
import { Box, Button, Typography } from '@mui/material';
import { usePermissions, useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskPage } from '../desks/pages.js';
import { useLabels } from '../labels/use-labels.js';
import { may } from '../session/viewer.js';

/** A desk for those who may use it; whoever else comes by its address reads what is missing, and nothing is asked of the API. */
export function GuardedPage({ title, permission, page: Page }: DeskPage) {
  const { permissions, isPending } = usePermissions<readonly string[]>();
  if (isPending) return null;
  return may(permissions, permission) ? <Page /> : <NoAccess title={title} permissions={[permission].flat()} />;
}

interface NoAccessProps {
  readonly title: string;
  /** Any of these would do. */
  readonly permissions: readonly string[];
}

function NoAccess({ title, permissions }: NoAccessProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const named = permissions.map((permission) => labels.ofValue('Permission', permission)).join(' / ');
  return (
    <Box role="alert" sx={{ textAlign: 'center', py: 8, px: 2 }}>
      <Title title={title} />
      <LockOutlined aria-hidden sx={{ fontSize: 56, color: 'text.secondary' }} />
      <Typography variant="h6" component="h2" gutterBottom>
        {translate('panel.noAccess', { page: translate(title, { smart_count: 2 }) })}
      </Typography>
      <Typography sx={{ mb: 2 }}>{translate('panel.accessNeeds', { named })}</Typography>
      <Button component={Link} to="/" variant="outlined">
        {translate('ra.page.dashboard')}
      </Button>
    </Box>
  );
}
