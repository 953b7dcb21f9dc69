import { enUS, zhCN } from '@mui/material/locale';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { useLocaleState } from 'ra-core';
import { lazy, Suspense, useEffect } from 'react';
import {
  AppBar,
  CheckForApplicationUpdate,
  Layout,
  type LayoutProps,
  RefreshIconButton,
  ToggleThemeButton,
} from 'react-admin';
import { AccountMenu } from './account-menu.js';
import { LanguageButton } from './language-button.js';
import { GroupedMenu } from './menu.js';

// Nothing on the screen waits for them.
const LiveUpdates = lazy(async () => ({ default: (await import('../api/live-updates.js')).LiveUpdates }));
const StepUpDialog = lazy(async () => ({ default: (await import('../session/step-up-dialog.js')).StepUpDialog }));

const PanelBar = () => (
  <AppBar
    userMenu={<AccountMenu />}
    toolbar={
      <>
        <LanguageButton />
        <ToggleThemeButton />
        <RefreshIconButton />
      </>
    }
  />
);

/** The frame around every screen, with what runs behind all of them. */
export function PanelLayout({ children, ...props }: LayoutProps) {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <ThemeProvider theme={(theme) => createTheme(theme, locale === 'en' ? enUS : zhCN)}>
      <Layout {...props} menu={GroupedMenu} appBar={PanelBar}>
        {children}
      </Layout>
      <Suspense>
        <LiveUpdates />
        <StepUpDialog />
      </Suspense>
      <CheckForApplicationUpdate />
    </ThemeProvider>
  );
}
