import { Box, Divider, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { CaseSide } from './case-side.js';

/** What one works on, the order and the customer beside it; below it where the window is narrow. */
export function CaseLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 260px' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>{children}</Box>
      <Stack component="aside" divider={<Divider />} useFlexGap sx={{ gap: 1.5, minWidth: 0 }}>
        <CaseSide />
      </Stack>
    </Box>
  );
}
