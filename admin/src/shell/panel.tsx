import type { RaRecord } from 'ra-core';
import { lazy } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { resources } from '../../generated/resources.js';
import { dataProvider } from '../data-provider.js';
import type { ResourceDescriptor } from '../descriptor.js';
import { deskPages } from '../desks/pages.js';
import { titleOf } from '../fields/formats.js';
import { i18nProvider } from '../i18n/index.js';
import { authProvider } from '../session/auth-provider.js';
import { SignInPage } from '../session/sign-in-page.js';
import { darkTheme, lightTheme } from '../theme.js';
import { screensOf } from '../views/screens.js';
import { OWN_ACCOUNT_PATH } from './account-menu.js';
import { GuardedPage } from './guarded-page.js';
import { PanelLayout } from './layout.js';

const Dashboard = lazy(async () => ({ default: (await import('../desks/dashboard.js')).Dashboard }));
const OwnAccount = lazy(async () => ({ default: (await import('../account/own-account.js')).OwnAccount }));
const InvitationPage = lazy(async () => ({ default: (await import('../account/invitation-page.js')).InvitationPage }));

// Made once: a screen that were a new component at every rendering would lose what was typed into it.
const screens = resources.map((resource) => ({ resource, screens: screensOf(resource) }));

/** Outside components, where no hook tells the language. */
const nameOf = (record: RaRecord, resource: ResourceDescriptor): string =>
  titleOf(record, resource, {
    locale: i18nProvider.getLocale(),
    ofValue: (name, value) => i18nProvider.translate(`enums.${name}.${value}`, { _: value }),
    ofBoolean: (value) => i18nProvider.translate(`ra.boolean.${value}`),
  });

export function Panel() {
  return (
    <Admin
      title="集市 Jishi"
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      layout={PanelLayout}
      loginPage={SignInPage}
      dashboard={Dashboard}
      requireAuth
      theme={lightTheme}
      darkTheme={darkTheme}
      disableTelemetry
    >
      {screens.map(({ resource, screens: { list, show, create, edit } }) => (
        <Resource
          key={resource.name}
          name={resource.name}
          list={list}
          show={show}
          recordRepresentation={(record) => nameOf(record, resource)}
          {...(create && { create })}
          {...(edit && { edit })}
        />
      ))}
      <CustomRoutes>
        <Route path={OWN_ACCOUNT_PATH} element={<OwnAccount />} />
        <Route path="/invitation" element={<InvitationPage />} />
        {deskPages.map((desk) => (
          <Route key={desk.path} path={desk.path} element={<GuardedPage {...desk} />} />
        ))}
      </CustomRoutes>
    </Admin>
  );
}
