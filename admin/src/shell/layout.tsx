import { enUS, zhCN } from '@mui/material/locale';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { useLocaleState } from 'ra-core';
import { useEffect } from 'react';
import {
  AppBar,
  CheckForApplicationUpdate,
  Layout,
  type LayoutProps,
  RefreshIconButton,
  ToggleThemeButton,
} from 'react-admin';
import { LiveUpdates } from '../api/live-updates.js';
import { StepUpDialog } from '../session/step-up-dialog.js';
import { AccountMenu } from './account-menu.js';
import { LanguageButton } from './language-button.js';
import { GroupedMenu } from './menu.js';

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
      <LiveUpdates />
      <StepUpDialog />
      <CheckForApplicationUpdate />
    </ThemeProvider>
  );
}
