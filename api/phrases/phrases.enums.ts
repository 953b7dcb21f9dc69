import { registerEnumType } from 'type-graphql';

export enum QuickReplyAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}
export enum ForbiddenPhraseAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}

registerEnumType(QuickReplyAction, {
  name: 'QuickReplyAction',
  description: 'What can be done with a quick reply.',
  valuesConfig: {
    CREATE: { description: 'Add another one.' },
    EDIT: { description: 'Word it anew, or offer it no more.' },
  },
});
registerEnumType(ForbiddenPhraseAction, {
  name: 'ForbiddenPhraseAction',
  description: 'What can be done with a forbidden phrase.',
  valuesConfig: {
    CREATE: { description: 'Add another one.' },
    EDIT: { description: 'Change it or its replacement, or allow it again.' },
  },
});
