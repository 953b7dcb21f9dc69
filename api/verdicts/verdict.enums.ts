import { registerEnumType } from 'type-graphql';
import { CostKind, CostPayer, VerdictCause } from './cost-kind.js';
import { ResponsibleParty } from './responsible-party.js';

registerEnumType(ResponsibleParty, {
  name: 'ResponsibleParty',
  description: 'Whose fault it was; who bears the cost follows from it (G4, H3).',
  valuesConfig: {
    MERCHANT: { description: 'The merchant.' },
    COURIER: { description: 'The courier.' },
    WAREHOUSE: { description: 'The warehouse.' },
    PLATFORM: { description: 'The platform.' },
    AGENT: { description: 'A service agent.' },
    BUYER: { description: 'The buyer.' },
  },
});

registerEnumType(CostKind, {
  name: 'CostKind',
  description: 'What an after-sale costs (G4).',
  valuesConfig: {
    GOODS: { description: '货款: what was refunded for goods.' },
    OUTBOUND_FREIGHT: { description: '发货运费: the delivery fee that was refunded with them.' },
    RETURN_FREIGHT: { description: '退货运费: what the way back cost.' },
    COMPENSATION: { description: '补偿: what was given to the buyer besides.' },
    REPAIR: { description: '维修费: what an outlet got for a repair under warranty.' },
  },
});

registerEnumType(CostPayer, {
  name: 'CostPayer',
  description: 'Out of whose pocket a cost was paid, before anybody judged who bears it.',
  valuesConfig: {
    MERCHANT: { description: 'The merchant, as with every refund.' },
    MARKET: { description: 'The market, as with every slip 清单.' },
  },
});

registerEnumType(VerdictCause, {
  name: 'VerdictCause',
  description: 'What a verdict is about.',
  valuesConfig: { RETURN: { description: 'A return 售后单.' }, COMPLAINT: { description: 'A complaint 投诉.' } },
});
