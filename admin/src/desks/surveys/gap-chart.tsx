import { Box, useMediaQuery, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';

const MOST_POINTS = 7;
/** On a telephone the names stand aslant, or every second would be left out. */
const aslant = { tickLabelStyle: { angle: -30, textAnchor: 'end', fontSize: 11 }, height: 64 } as const;

export interface GapGroup {
  readonly name: string;
  readonly expectation: number;
  readonly perception: number;
}

interface GapChartProps {
  readonly groups: readonly GapGroup[];
  /** What the two bars of a group are called. */
  readonly expectation: string;
  readonly perception: string;
}

/** Expectation beside perception; the table under it says the same to whoever does not see the bars. */
export function GapChart({ groups, expectation, perception }: GapChartProps) {
  const { palette, breakpoints } = useTheme();
  const isNarrow = useMediaQuery(breakpoints.down('sm'));
  return (
    <Box aria-hidden sx={{ width: '100%' }}>
      <BarChart
        height={280}
        xAxis={[{ scaleType: 'band', data: groups.map(({ name }) => name), ...(isNarrow && aslant) }]}
        yAxis={[{ min: 0, max: MOST_POINTS }]}
        series={[
          { data: groups.map((each) => each.expectation), label: expectation, color: palette.grey[500] },
          { data: groups.map((each) => each.perception), label: perception, color: palette.primary.main },
        ]}
        disableKeyboardNavigation
        skipAnimation
      />
    </Box>
  );
}
