import { Box, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';

const BAR_PX = 34;
const MOST_BARS = 12;

export interface Bar {
  readonly name: string;
  readonly value: number;
}

/** The largest groups as bars; the table beside it says the same to whoever does not see them. */
export function ReportChart({ bars, title }: { bars: readonly Bar[]; title: string }) {
  const { palette } = useTheme();
  const shown = bars.slice(0, MOST_BARS);
  return (
    <Box aria-hidden sx={{ width: '100%' }}>
      <BarChart
        layout="horizontal"
        height={60 + shown.length * BAR_PX}
        yAxis={[{ scaleType: 'band', data: shown.map(({ name }) => name), width: 150 }]}
        xAxis={[{ tickMinStep: 1, valueFormatter: (value: number) => String(value) }]}
        series={[{ data: shown.map(({ value }) => value), label: title, color: palette.primary.main }]}
        disableKeyboardNavigation
        hideLegend
        skipAnimation
      />
    </Box>
  );
}
