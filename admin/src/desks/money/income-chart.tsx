import { Box, Typography } from '@mui/material';
import { useLocaleState } from 'ra-core';
import { moneyText } from '../../fields/sent-values.js';
import type { SentMoney } from './money-facts.js';

const HEIGHT = 160;

export interface Income {
  /** What stands under the bar; empty where there is no room. */
  readonly label: string;
  readonly name: string;
  readonly money: SentMoney;
}

/** What each day or month brought, as bars over and under one line; each figure stands beside its name for whoever does not see bars. */
export function IncomeChart({ incomes }: { incomes: readonly Income[] }) {
  const [locale = 'zh'] = useLocaleState();
  const values = incomes.map(({ money }) => Number(money.amount));
  const [most, least] = [Math.max(0, ...values), Math.min(0, ...values)];
  const largest = incomes.find(({ money }) => Number(money.amount) === most);
  const heightOf = (value: number) => Math.round((Math.abs(value) / (most - least || 1)) * HEIGHT);
  return (
    <Box sx={{ my: 1 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary', minHeight: '1.7em', display: 'block' }}>
        {most > 0 && largest && `${largest.name}: ${moneyText(largest.money, locale)}`}
      </Typography>
      <Box component="ul" sx={{ display: 'flex', gap: '2px', p: 0, m: 0 }}>
        {incomes.map(({ label, name, money }, index) => {
          const value = values[index] ?? 0;
          const text = `${name}: ${moneyText(money, locale)}`;
          return (
            <Box
              component="li"
              key={name}
              title={text}
              sx={{ flex: '1 1 0', minWidth: 0, listStyle: 'none', position: 'relative' }}
            >
              <Box sx={{ position: 'relative', height: HEIGHT, borderBottom: 1, borderColor: 'divider' }}>
                <Box
                  sx={{
                    position: 'absolute',
                    left: 0,
                    right: 0,
                    bottom: heightOf(least) - (value < 0 ? heightOf(value) : 0),
                    height: heightOf(value),
                    borderRadius: 0.5,
                    backgroundColor: value < 0 ? 'error.main' : 'primary.main',
                  }}
                />
              </Box>
              <Typography
                variant="caption"
                component="div"
                aria-hidden
                sx={{ color: 'text.secondary', whiteSpace: 'nowrap', minHeight: '1.7em' }}
              >
                {label}
              </Typography>
              <Typography
                component="span"
                sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
              >
                {text}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
