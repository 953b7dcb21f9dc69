import { upperSnake } from '../../codegen/names.js';
import { enums, resources } from '../../generated/resources.js';
import type { FieldDescriptor, ResourceDescriptor } from '../descriptor.js';

const audited: ReadonlySet<string> = new Set(enums['AuditedAction']);

/** Whether the audit log keeps what is done to records of this type: some action on them, or one that makes them, is audited. */
export const isAudited = ({ name, actions }: ResourceDescriptor): boolean =>
  resources.some((resource) =>
    (resource.name === name ? actions : resource.actions).some(
      (action) =>
        (resource.name === name ? !action.creates : action.creates === name) && audited.has(upperSnake(action.name)),
    ),
  );

/** What was done to the record at hand (A6): a tab of audit records, for those who read them. */
export const historyField: FieldDescriptor = {
  source: 'history',
  kind: 'connection',
  reference: 'auditRecords',
  target: 'recordId',
};
