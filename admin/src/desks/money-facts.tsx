import { Box, Typography } from '@mui/material';

/** Amounts with their names, figures to the right. */
export function MoneyFacts({ facts }: { facts: readonly (readonly [name: string, amount: unknown])[] }) {
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 0.5, m: 0, my: 1 }}>
      {facts.map(([name, amount]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {name}
          </Typography>
          <Typography
            component="dd"
            variant="body1"
            sx={{ m: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}
          >
            {String(amount)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
