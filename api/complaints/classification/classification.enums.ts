import { registerEnumType } from 'type-graphql';

/** What a case is classed by (H2). */
export enum ClassificationFacet {
  CATEGORY = 'CATEGORY',
  SEVERITY = 'SEVERITY',
  DIMENSION = 'DIMENSION',
}
registerEnumType(ClassificationFacet, {
  name: 'ClassificationFacet',
  description: 'What a case is classed by (H2).',
  valuesConfig: {
    CATEGORY: { description: 'What it is about.' },
    SEVERITY: { description: 'How bad it is.' },
    DIMENSION: { description: 'Which dimension of service quality failed.' },
  },
});

export enum ClassificationRuleAction {
  CREATE = 'CREATE',
  EDIT = 'EDIT',
}
registerEnumType(ClassificationRuleAction, {
  name: 'ClassificationRuleAction',
  description: 'What can be done with a rule of classification.',
  valuesConfig: {
    CREATE: { description: 'Add another one.' },
    EDIT: { description: 'Change it, or take it out of use.' },
  },
});
