import { Field, Float, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/index.js';
import { Hint } from '../kernel/schema/directives.js';
import { DateTime } from '../kernel/schema/scalars.js';

@ObjectType('VisitPreview', {
  simpleResolvers: true,
  description: 'Whom the selection of a round reaches now, and who is left out and why (H6).',
})
export class VisitPreviewType {
  @Field(() => Int, { description: 'Customers who fit the selection.' })
  selected!: number;

  @Field(() => Int, { description: 'Of these, who would be called.' })
  count!: number;

  @Field(() => Int, { description: 'Left out: no phone number, neither of the account nor in the address book.' })
  withoutPhone!: number;

  @Field(() => Int, { description: 'Left out: they want no calls, or agreed to no offers where the round is one.' })
  notWanted!: number;

  @Field(() => Int, { description: 'Left out: visited lately, or in another round that runs.' })
  visitedLately!: number;

  @Field(() => Int, { description: 'So many a round takes at most (setting).' })
  most!: number;
}

@ObjectType('VisitFigures', { simpleResolvers: true, description: 'What came of visits, in figures (H6).' })
export class VisitFiguresType {
  @Field(() => Int, { description: 'Visits.' })
  visits!: number;

  @Field(() => Int, { description: 'Still waiting.' })
  waiting!: number;

  @Field(() => Int, { description: 'Reached.' })
  reached!: number;

  @Field(() => Int, { description: 'Refused.' })
  refused!: number;

  @Field(() => Int, { description: 'Wrong number.' })
  wrongNumber!: number;

  @Field(() => Int, { description: 'Not reached in as many attempts as the market makes.' })
  notReached!: number;

  @Field(() => Int, { description: 'Not reached before the round ended.' })
  lapsed!: number;

  @Field(() => Int, { description: 'Taken back.' })
  withdrawn!: number;

  @Field(() => Int, { description: 'Attempts.' })
  attempts!: number;

  @Field(() => Int, { description: 'Scores that were given.' })
  scored!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The average score, 1 to 5, to the hundredth; null when there is none.',
  })
  averageScore!: number | null;
}

@ObjectType('VisitAgentFigures', { simpleResolvers: true, description: 'The part of one agent in a round (H6).' })
export class VisitAgentFiguresType {
  @Field(() => AccountType, { nullable: true, description: 'Who; null for whoever may not see the account.' })
  account!: AccountType | null;

  @Field(() => VisitFiguresType, { description: 'Visits they made, and those given to them that nobody made.' })
  figures!: VisitFiguresType;
}

@ObjectType('VisitScoreCount', { simpleResolvers: true, description: 'How often a score was given.' })
export class VisitScoreCountType {
  @Field(() => Int, { description: 'The score, 1 to 5.' })
  score!: number;

  @Field(() => Int, { description: 'How often.' })
  count!: number;
}

@ObjectType('VisitReport', { simpleResolvers: true, description: 'What came of a round of visits (H6).' })
export class VisitReportType {
  @Field(() => DateTime, { description: 'When it was counted.' })
  countedAt!: Date;

  @Field(() => VisitFiguresType, { description: 'All of it.' })
  total!: VisitFiguresType;

  @Field(() => [VisitAgentFiguresType], {
    description: 'By agent, who made most first. At most one per agent of the market.',
  })
  agents!: VisitAgentFiguresType[];

  @Field(() => [VisitScoreCountType], { description: 'By score, from 1 to 5. At most 5.' })
  scores!: VisitScoreCountType[];

  @Field(() => [String], { description: 'What customers wish, the latest first; at most 200, more by `visits`.' })
  @Hint({ pii: true })
  wishes!: string[];
}

@ObjectType('VisitWords', { simpleResolvers: true, description: 'Words to say on a visit, filled (J2, H6).' })
export class VisitWordsType {
  @Field(() => String, { description: 'The shortcut of the quick reply.' })
  shortcut!: string;

  @Field(() => String, { description: 'The words, in the language of the customer.' })
  text!: string;
}

@ObjectType('VisitWish', {
  simpleResolvers: true,
  description: 'Whether you want to be called by rounds of visits (H6).',
})
export class VisitWishType {
  @Field(() => Boolean, { description: 'Whether calls are welcome; they are until you say otherwise.' })
  isWelcome!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When you said so last; null when you never did.' })
  decidedAt!: Date | null;
}
