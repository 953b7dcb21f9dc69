import { lazy } from 'react';
import type { ResourceName } from '../../generated/names.js';
import { resourceNamed } from '../known-resources.js';
import type { Screens } from '../views/screens.js';

// Each is loaded when somebody goes there.
const ResourceShow = lazy(async () => ({ default: (await import('../views/resource-show.js')).ResourceShow }));
const EditPage = lazy(async () => ({ default: (await import('../views/action-page.js')).EditPage }));
const LedgerAccountDetails = lazy(async () => ({
  default: (await import('./money/ledger-account-details.js')).LedgerAccountDetails,
}));
const AuditDetails = lazy(async () => ({ default: (await import('../audit/changes-table.js')).AuditDetails }));
const OrderDesk = lazy(async () => ({ default: (await import('./orders/order-desk.js')).OrderDesk }));
const OrderDetails = lazy(async () => ({ default: (await import('./orders/order-details.js')).OrderDetails }));
const MerchantDetails = lazy(async () => ({
  default: (await import('./merchants/merchant-details.js')).MerchantDetails,
}));
const ReasonDetails = lazy(async () => ({ default: (await import('./returns/reason-details.js')).ReasonDetails }));
const IncidentDetails = lazy(async () => ({
  default: (await import('./incidents/incident-details.js')).IncidentDetails,
}));
const VisitRoundDetails = lazy(async () => ({
  default: (await import('./visits/visit-round-details.js')).VisitRoundDetails,
}));
const SurveyRoundDetails = lazy(async () => ({
  default: (await import('./surveys/survey-round-details.js')).SurveyRoundDetails,
}));
const DraftPreview = lazy(async () => ({ default: (await import('../templates/template-preview.js')).DraftPreview }));
const TemplateDetails = lazy(async () => ({
  default: (await import('../templates/template-screens.js')).TemplateDetails,
}));

/** Screens written by hand, by resource; whatever is not named here is generated. */
export const desks: Readonly<Partial<Record<ResourceName, Partial<Screens>>>> = {
  auditRecords: { show: () => <ResourceShow resource={resourceNamed('auditRecords')} details={AuditDetails} /> },
  orders: {
    list: OrderDesk,
    show: () => <ResourceShow resource={resourceNamed('orders')} details={OrderDetails} />,
  },
  incidents: { show: () => <ResourceShow resource={resourceNamed('incidents')} details={IncidentDetails} /> },
  visitRounds: { show: () => <ResourceShow resource={resourceNamed('visitRounds')} details={VisitRoundDetails} /> },
  surveyRounds: { show: () => <ResourceShow resource={resourceNamed('surveyRounds')} details={SurveyRoundDetails} /> },
  returnReasonRules: {
    show: () => <ResourceShow resource={resourceNamed('returnReasonRules')} details={ReasonDetails} />,
  },
  merchants: { show: () => <ResourceShow resource={resourceNamed('merchants')} details={MerchantDetails} /> },
  ledgerAccounts: {
    show: () => <ResourceShow resource={resourceNamed('ledgerAccounts')} details={LedgerAccountDetails} />,
  },
  messageTemplates: {
    show: () => <ResourceShow resource={resourceNamed('messageTemplates')} details={TemplateDetails} />,
    edit: () => <EditPage resource={resourceNamed('messageTemplates')} below={DraftPreview} />,
  },
};
