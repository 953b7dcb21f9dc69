import type { Theme } from '@mui/material/styles';
import { defaultDarkTheme, defaultLightTheme, type RaThemeOptions } from 'react-admin';

// The packaged faces come after the usual installed ones: their subsets are fetched only where those are missing. No
// `system-ui` in front: Chromium then leaves texts blank that were laid out before a subset had arrived.
const fontFamily = [
  'Roboto',
  '"Segoe UI"',
  '"Helvetica Neue"',
  '"Roboto Variable"',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC Variable"',
  'sans-serif',
].join(',');

const components: RaThemeOptions['components'] = {
  // The label belongs on the input; on the span around it screen readers refuse it.
  MuiCheckbox: {
    defaultProps: {
      slotProps: {
        root: () => ({ 'aria-label': undefined }),
        input: (owner: object) => ({ 'aria-label': (owner as { 'aria-label'?: string })['aria-label'] }),
      },
    },
  },
  MuiButton: { styleOverrides: { root: { whiteSpace: 'nowrap' } } },
  MuiTableCell: { styleOverrides: { root: { whiteSpace: 'nowrap' }, sizeSmall: { paddingInline: 10 } } },
  // A wide table scrolls inside its page; the page itself never does.
  RaLayout: { styleOverrides: { root: { minWidth: 0, '& .RaLayout-content': { minWidth: 0 } } } },
  RaList: {
    styleOverrides: { root: { '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { minWidth: 0 } } },
  },
  RaDataTable: {
    styleOverrides: {
      root: ({ theme }: { theme: Theme }) => ({
        '& .RaDataTable-tableWrapper': { overflowX: 'auto' },
        // What can be done with a row stays in view, however far the rest is scrolled.
        '& .column-availableActions': {
          position: 'sticky',
          right: 0,
          backgroundColor: theme.palette.background.paper,
          borderLeft: `1px solid ${theme.palette.divider}`,
        },
      }),
    },
  },
  // A title that is too long ends in dots: around an inline block it would just be cut off.
  RaAppBar: { styleOverrides: { root: { '& .RaAppBar-title > span': { display: 'inline' } } } },
  RaShow: { styleOverrides: { root: { '& .RaShow-card': { minWidth: 0 } } } },
  MuiTooltip: { defaultProps: { describeChild: true } },
};

/** Colours dark enough on white, and light enough on black, for 4.5:1. */
export const lightTheme: RaThemeOptions = {
  ...defaultLightTheme,
  sidebar: { width: 208 },
  typography: { fontFamily },
  palette: {
    ...defaultLightTheme.palette,
    primary: { main: '#0b4fb3' },
    secondary: { main: '#0b4fb3' },
    error: { main: '#b3261e' },
    warning: { main: '#8a4b00' },
    success: { main: '#1b5e20' },
    info: { main: '#01579b' },
  },
  components: { ...defaultLightTheme.components, ...components },
};

export const darkTheme: RaThemeOptions = {
  ...defaultDarkTheme,
  sidebar: { width: 208 },
  typography: { fontFamily },
  palette: { ...defaultDarkTheme.palette, primary: { main: '#90caf9' }, secondary: { main: '#90caf9' } },
  components: { ...defaultDarkTheme.components, ...components },
};
