import { sql } from 'kysely';
import { Field, ID, Int, ObjectType, Resolver, registerEnumType } from 'type-graphql';
import { AccountType } from '../../accounts/index.js';
import { isNone, scopeOf } from '../../kernel/actor.js';
import { Permission } from '../../kernel/permission.js';
import { allOf, Connection, one, orderByInput, reads } from '../../kernel/read/index.js';
import { Hint, Panel } from '../../kernel/schema/directives.js';
import { LocalizedText } from '../../kernel/schema/localized-text.js';
import { Node } from '../../kernel/schema/node.js';
import { DateTime, LocalDate } from '../../kernel/schema/scalars.js';
import { notOfCaseAboutOneself } from '../about-oneself.js';
import { ComplaintType } from '../complaint.type.js';
import { ComplaintCategory, QualityDimension } from '../complaint-classes.js';
import { ComplaintSeverity } from '../complaint-status.js';
import { ClassificationFacet, ClassificationRuleAction } from './classification.enums.js';
import { ClassificationRule } from './classification-rule.entity.js';
import { ComplaintSuggestion } from './complaint-suggestion.entity.js';

export enum ClassificationRuleOrderField {
  POSITION = 'POSITION',
}
registerEnumType(ClassificationRuleOrderField, {
  name: 'ClassificationRuleOrderField',
  description: 'What rules of classification are sorted by.',
  valuesConfig: { POSITION: { description: 'Place among the rules.' } },
});
export const ClassificationRuleOrder = orderByInput('ClassificationRuleOrder', ClassificationRuleOrderField);

export enum ComplaintSuggestionOrderField {
  REGISTERED_AT = 'REGISTERED_AT',
}
registerEnumType(ComplaintSuggestionOrderField, {
  name: 'ComplaintSuggestionOrderField',
  description: 'What suggestions are sorted by.',
  valuesConfig: { REGISTERED_AT: { description: 'When the case was registered.' } },
});
export const ComplaintSuggestionOrder = orderByInput('ComplaintSuggestionOrder', ComplaintSuggestionOrderField);

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'name',
  columns: ['position', 'name', 'phrases', 'weight', 'category', 'dimension', 'severity', 'isActive'],
  defaultSort: 'POSITION',
  icon: 'Rule',
})
@ObjectType('ClassificationRule', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Words that speak for a class of complaints (H2). A rule whose words are said counts once: the category and the dimension with the most weight are suggested, and the gravest severity that is named.',
})
export class ClassificationRuleType extends Node {
  @Field(() => String, { description: 'What the desk calls it.' })
  name!: string;

  @Field(() => LocalizedText, {
    description:
      'The words of either language. Width, case, traditional or simplified characters and punctuation do not count.',
  })
  phrases!: LocalizedText;

  @Field(() => Int, { description: 'How much it counts, 1 to 100.' })
  weight!: number;

  @Field(() => ComplaintCategory, { nullable: true, description: 'The category it speaks for; null for none.' })
  category!: ComplaintCategory | null;

  @Field(() => QualityDimension, {
    nullable: true,
    description: 'The dimension of service quality it speaks for; null for none.',
  })
  dimension!: QualityDimension | null;

  @Field(() => ComplaintSeverity, {
    nullable: true,
    description: 'The least severity of a case with these words; null when it says nothing of it.',
  })
  severity!: ComplaintSeverity | null;

  @Field(() => Int, { description: 'Place among the rules; of two that weigh the same the earlier wins.' })
  position!: number;

  @Field(() => Boolean, { description: 'Whether cases are classed by it.' })
  isActive!: boolean;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Grows with every change; send it back when you edit.' })
  version!: number;

  @Field(() => [ClassificationRuleAction], { description: 'What you may do with it now; bounded by the enum.' })
  availableActions!: ClassificationRuleAction[];
}

@Panel({
  group: 'SERVICE',
  permission: Permission.COMPLAINTS_HANDLE,
  title: 'registeredAt',
  columns: ['registeredAt', 'complaint', 'category', 'actualCategory', 'dimension', 'actualDimension', 'severity'],
  defaultSort: 'REGISTERED_AT',
  icon: 'AutoAwesome',
})
@ObjectType('ComplaintSuggestion', {
  implements: Node,
  simpleResolvers: true,
  description: 'How the rules classed a case when it was registered, beside how the desk classed it (H2).',
})
export class ComplaintSuggestionType extends Node {
  @Field(() => ComplaintType, { nullable: true, description: 'The case; null when it is not yours to see.' })
  complaint!: ComplaintType | null;

  @Field(() => ComplaintCategory, { nullable: true, description: 'The category suggested; null for none.' })
  category!: ComplaintCategory | null;

  @Field(() => ComplaintSeverity, { description: 'The severity suggested; NORMAL where no word speaks of it.' })
  severity!: ComplaintSeverity;

  @Field(() => QualityDimension, { nullable: true, description: 'The dimension suggested; null for none.' })
  dimension!: QualityDimension | null;

  @Field(() => [String], {
    description: 'The phrases of the rules that the case says: why it was classed so. At most 50 are told.',
  })
  phrases!: string[];

  @Field(() => ComplaintCategory, {
    nullable: true,
    description: 'The category the desk decided on; null until then.',
  })
  actualCategory!: ComplaintCategory | null;

  @Field(() => ComplaintSeverity, {
    nullable: true,
    description: 'The severity the desk decided on; null until then.',
  })
  actualSeverity!: ComplaintSeverity | null;

  @Field(() => QualityDimension, {
    nullable: true,
    description: 'The dimension the desk decided on; null until then.',
  })
  actualDimension!: QualityDimension | null;

  @Field(() => [ClassificationFacet], {
    description: 'In what the desk decided otherwise; empty until it has. Bounded by the enum.',
  })
  wrongIn!: ClassificationFacet[];

  @Field(() => AccountType, {
    nullable: true,
    description: 'Who decided last; null until somebody has, and for whoever may not see the account.',
  })
  decidedBy!: AccountType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided last; null until then.' })
  decidedAt!: Date | null;

  @Field(() => DateTime, { description: 'When the case was registered.' })
  registeredAt!: Date;
}

/** How the rules classed a case. */
@Resolver(() => ComplaintType)
export class ComplaintSuggestions {
  @Connection(() => ComplaintSuggestionType, {
    by: 'complaintId',
    description: 'How the rules classed it, at most one; none in old cases, and for whoever is not of the desk.',
  })
  @Hint({ hidden: ['LIST'] })
  suggestions!: Connection<ComplaintSuggestionType>;
}

@ObjectType('ClassSuggestion', { simpleResolvers: true, description: 'How the rules class some words (H2).' })
export class ClassSuggestionType {
  @Field(() => ComplaintCategory, { nullable: true, description: 'The category; null for none.' })
  category!: ComplaintCategory | null;

  @Field(() => ComplaintSeverity, { description: 'The severity; NORMAL where no word speaks of it.' })
  severity!: ComplaintSeverity;

  @Field(() => QualityDimension, { nullable: true, description: 'The dimension of service quality; null for none.' })
  dimension!: QualityDimension | null;

  @Field(() => [String], { description: 'The phrases of the rules that are said. At most 50 are told.' })
  phrases!: string[];
}

@ObjectType('AccuracyFigures', { simpleResolvers: true, description: 'How well one value was suggested (H2).' })
export class AccuracyFiguresType {
  @Field(() => ClassificationFacet, { description: 'What it classes by.' })
  facet!: ClassificationFacet;

  @Field(() => ID, { description: 'The value: a category, a severity or a dimension, to filter suggestions by.' })
  value!: string;

  @Field(() => Int, { description: 'How often it was suggested.' })
  suggested!: number;

  @Field(() => Int, { description: 'How often the desk agreed.' })
  right!: number;

  @Field(() => Int, { description: 'How often the desk decided on it and it was not suggested.' })
  missed!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of 10,000 suggestions of it were right; null when it was never suggested.',
  })
  basisPoints!: number | null;
}

@ObjectType('ClassificationAccuracy', {
  simpleResolvers: true,
  description: 'How well the rules classed the cases registered in a period, by what the desk decided (H2).',
})
export class ClassificationAccuracyType {
  @Field(() => LocalDate, { description: 'First day, by the market’s calendar.' })
  firstOn!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  lastOn!: string;

  @Field(() => DateTime, { description: 'The instant at which its first day begins, to filter lists by.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'The instant at which its last day is over.' })
  endsAt!: Date;

  @Field(() => Int, { description: 'Cases registered.' })
  registered!: number;

  @Field(() => Int, { description: 'Cases the desk has decided about; the figures are of these.' })
  decided!: number;

  @Field(() => Int, { description: 'Cases in which the suggestion was right in everything.' })
  right!: number;

  @Field(() => [AccuracyFiguresType], {
    description: 'By facet and value, the most suggested first. At most 15, as the three enums have values.',
  })
  rows!: AccuracyFiguresType[];
}

const likeness = (value: string): string => `%${value.replaceAll(/[%_\\]/g, '')}%`;

export const classificationRuleReads = reads(ClassificationRuleType, {
  prefix: 'classificationrule',
  entity: () => ClassificationRule,
  visibleTo: (viewer) => scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all,
  computed: {
    availableActions: {
      needs: [],
      from: (_rule, viewer) =>
        isNone(scopeOf(viewer, Permission.COMPLAINTS_ASSIGN)) ? [] : Object.values(ClassificationRuleAction),
    },
  },
  filters: {
    q: (value: string, row) => sql<boolean>`(${row.name} ilike ${likeness(value)}
      or ${row.phrasesZh} ilike ${likeness(value)} or ${row.phrasesEn} ilike ${likeness(value)})`,
  },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
});

const { CATEGORY, SEVERITY, DIMENSION } = ClassificationFacet;

export const complaintSuggestionReads = reads(ComplaintSuggestionType, {
  prefix: 'complaintsuggestion',
  entity: () => ComplaintSuggestion,
  visibleTo: (viewer, row) =>
    allOf(scopeOf(viewer, Permission.COMPLAINTS_HANDLE).all, notOfCaseAboutOneself(viewer, row.complaintId)),
  relations: { complaint: one(() => ComplaintType, 'complaintId'), decidedBy: one(() => AccountType, 'decidedById') },
  computed: {
    wrongIn: {
      needs: [
        ...(['category', 'severity', 'dimension'] as const),
        ...(['actualCategory', 'actualSeverity', 'actualDimension', 'decidedAt'] as const),
      ],
      from: (row) =>
        row.decidedAt === null
          ? []
          : [
              ...(row.category === row.actualCategory ? [] : [CATEGORY]),
              ...(row.severity === row.actualSeverity ? [] : [SEVERITY]),
              ...(row.dimension === row.actualDimension ? [] : [DIMENSION]),
            ],
    },
  },
  filters: {
    isDecided: (value: boolean, row) => sql<boolean>`(${row.decidedAt} is not null) = ${value}`,
    wrongIn: (facets: ClassificationFacet[], row) => sql<boolean>`(${row.decidedAt} is not null and (
      (${facets.includes(CATEGORY)} and ${row.category} is distinct from ${row.actualCategory})
      or (${facets.includes(SEVERITY)} and ${row.severity} is distinct from ${row.actualSeverity})
      or (${facets.includes(DIMENSION)} and ${row.dimension} is distinct from ${row.actualDimension})))`,
  },
  defaultOrder: { field: 'REGISTERED_AT', direction: 'DESC' },
});
