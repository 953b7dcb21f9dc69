import type { ResourceName } from '../../generated/names.js';
import { AuditDetails } from '../audit/changes-table.js';
import { resourceNamed } from '../data-provider.js';
import { DraftPreview } from '../templates/template-preview.js';
import { TemplateDetails } from '../templates/template-screens.js';
import { EditPage } from '../views/action-page.js';
import { ResourceShow } from '../views/resource-show.js';
import type { Screens } from '../views/screens.js';
import { OrderDesk } from './order-desk.js';

/** Screens written by hand, by resource; whatever is not named here is generated. */
export const desks: Readonly<Partial<Record<ResourceName, Partial<Screens>>>> = {
  auditRecords: { show: () => <ResourceShow resource={resourceNamed('auditRecords')} details={AuditDetails} /> },
  orders: { list: OrderDesk },
  messageTemplates: {
    show: () => <ResourceShow resource={resourceNamed('messageTemplates')} details={TemplateDetails} />,
    edit: () => <EditPage resource={resourceNamed('messageTemplates')} below={DraftPreview} />,
  },
};
