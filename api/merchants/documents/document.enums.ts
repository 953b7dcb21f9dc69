import { registerEnumType } from 'type-graphql';
import { ApplicationStep } from './application-step.js';
import { AtExpiry, DocumentAction, DocumentStatus, documentLifecycle } from './document-status.js';

registerEnumType(DocumentStatus, {
  name: 'MerchantDocumentStatus',
  description: 'Where a document of a merchant stands (B1, B4).',
  valuesConfig: Object.fromEntries(
    Object.values(DocumentStatus).map((status) => [status, { description: documentLifecycle.states[status].means }]),
  ),
});

registerEnumType(DocumentAction, {
  name: 'MerchantDocumentAction',
  description: 'What reviewers do with a document.',
  valuesConfig: {
    ACCEPT: { description: 'Accept it.' },
    REJECT: { description: 'Say what is wrong with it.' },
  },
});

registerEnumType(AtExpiry, {
  name: 'MerchantDocumentExpiry',
  description: 'What happens to a shop on the day after a document of it ended (B4).',
  valuesConfig: {
    WARN: { description: 'Its owners are told; it goes on trading.' },
    SUSPEND: { description: 'It is suspended until another one is accepted.' },
  },
});

registerEnumType(ApplicationStep, {
  name: 'MerchantApplicationStep',
  description: 'The steps of an application (B1).',
  valuesConfig: {
    SHOP: { description: 'Name, place, categories.' },
    COMPANY: { description: 'Company, credit code, licence, contact.' },
    ACCOUNT: { description: 'The account its money goes to.' },
    DOCUMENTS: { description: 'The documents its categories ask for.' },
  },
});

export enum MerchantDocumentKindAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}
registerEnumType(MerchantDocumentKindAction, {
  name: 'MerchantDocumentKindAction',
  description: 'What can be done with a kind of document.',
  valuesConfig: {
    CREATE: { description: 'Add another one.' },
    EDIT: { description: 'Change what it asks for, or ask for it no more.' },
  },
});
