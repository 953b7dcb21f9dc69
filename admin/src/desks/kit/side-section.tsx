import { Box, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useCreatePath } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ResourceName } from '../../../generated/names.js';
import { toneOf } from '../../fields/tones.js';
import { useLabels } from '../../labels/use-labels.js';

/** A part of what stands beside a case. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography component="h3" variant="subtitle2" gutterBottom>
        {title}
      </Typography>
      <Stack useFlexGap sx={{ gap: 0.5 }}>
        {children}
      </Stack>
    </Box>
  );
}

interface LinkedProps {
  readonly resource: ResourceName;
  readonly id: string;
  readonly name: string;
  readonly chip?: ReactNode;
  readonly end?: string;
}

/** Another record in one line, one click away. */
export function Linked({ resource, id, name, chip, end }: LinkedProps) {
  const createPath = useCreatePath();
  return (
    <Stack direction="row" useFlexGap sx={{ gap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
      <MuiLink component={Link} variant="body2" to={createPath({ resource, type: 'show', id })}>
        {name}
      </MuiLink>
      {chip}
      {end !== undefined && (
        <Typography variant="caption" sx={{ ml: 'auto', color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {end}
        </Typography>
      )}
    </Stack>
  );
}

/** Where it stands. */
export function StateChip({ kind, value }: { readonly kind: string; readonly value: string }) {
  const labels = useLabels();
  return <Chip size="small" variant="outlined" color={toneOf(value)} label={labels.ofValue(kind, value)} />;
}
