import { Box, Typography } from '@mui/material';

const HEIGHT = 120;

/** What each day brought, as bars over and under one line; the figure stands beside its day for whoever does not see bars. */
export function IncomeChart({ days }: { days: readonly { readonly day: string; readonly amount: string }[] }) {
  const most = Math.max(1, ...days.map(({ amount }) => Math.abs(Number(amount))));
  return (
    <Box component="ul" sx={{ display: 'flex', gap: '2px', height: HEIGHT * 2, p: 0, m: 0, alignItems: 'center' }}>
      {days.map(({ day, amount }) => {
        const share = Math.round((Math.abs(Number(amount)) / most) * HEIGHT);
        const isLoss = Number(amount) < 0;
        return (
          <Box
            component="li"
            key={day}
            title={`${day}: ${amount}`}
            sx={{ flex: 1, listStyle: 'none', position: 'relative', height: '100%' }}
          >
            <Box
              sx={{
                position: 'absolute',
                left: 0,
                right: 0,
                height: share,
                backgroundColor: isLoss ? 'error.main' : 'primary.main',
                ...(isLoss ? { top: '50%' } : { bottom: '50%' }),
              }}
            />
            <Typography
              component="span"
              sx={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}
            >
              {`${day}: ${amount}`}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
