import { registerEnumType } from 'type-graphql';
import { describedStates } from '../kernel/schema/described-states.js';
import { ApplicationField } from './application/application-field.js';
import { MerchantAction, MerchantStatus, merchantLifecycle } from './merchant-status.js';
import { SettlementAccountKind, SettlementSchedule } from './settlement/settlement.js';

registerEnumType(MerchantStatus, {
  name: 'MerchantStatus',
  description: 'Where a merchant stands (B2).',
  valuesConfig: describedStates(merchantLifecycle),
});

registerEnumType(MerchantAction, {
  name: 'MerchantAction',
  description: 'What can be done with a merchant.',
  valuesConfig: {
    UPDATE_APPLICATION: { description: 'Fill in or correct the application.' },
    SUBMIT: { description: 'Hand the application in.' },
    APPROVE: { description: 'Open the shop.' },
    REJECT: { description: 'Send the application back with reasons.' },
    SUSPEND: { description: 'Hide the shop and stop new orders.' },
    REINSTATE: { description: 'Let a suspended shop trade again.' },
    CLOSE: { description: 'Close the shop for good.' },
    UPDATE_STOREFRONT: { description: 'Edit the shop window.' },
    UPDATE_SETTLEMENT_ACCOUNT: { description: 'Change where and how often it is paid.' },
    ASSIGN_ACCOUNT_MANAGER: { description: 'Name the merchant manager who looks after it.' },
    HAND_IN_DOCUMENT: { description: 'Hand in a document, or renew one.' },
    WAIVE_DOCUMENT: { description: 'Let it off a document.' },
  },
});

registerEnumType(ApplicationField, {
  name: 'MerchantApplicationField',
  description: 'The parts of an application a reviewer can object to.',
  valuesConfig: {
    NAME: { description: 'Name of the shop.' },
    COMPANY_NAME: { description: 'Name of the company.' },
    CREDIT_CODE: { description: 'Unified social credit code.' },
    LICENCE: { description: 'Scan of the business licence.' },
    LICENCE_EXPIRES_ON: { description: 'Last day of the licence.' },
    CONTACT_NAME: { description: 'Person to talk to.' },
    CONTACT_PHONE: { description: 'Their phone number.' },
    CITY_CODE: { description: 'City.' },
    CATEGORY_WISHES: { description: 'Categories it wants to sell in.' },
    SETTLEMENT_ACCOUNT: { description: 'Account its money goes to.' },
  },
});

registerEnumType(SettlementAccountKind, {
  name: 'SettlementAccountKind',
  description: 'What kind of account a merchant is paid to.',
  valuesConfig: { BANK: { description: 'Bank account.' }, ALIPAY: { description: 'Alipay account.' } },
});

registerEnumType(SettlementSchedule, {
  name: 'SettlementSchedule',
  description: 'When the income of completed trades becomes due (I1), at local time.',
  valuesConfig: {
    INSTANT: { description: 'With each completed trade.' },
    TWICE_A_MONTH: { description: 'On the 1st and the 16th.' },
    MONTHLY: { description: 'At the end of the month.' },
  },
});
