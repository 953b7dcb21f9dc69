import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Permission } from '../../kernel/permission.js';
import { type Connection, connectionOf, page, RootPageArgs, ref } from '../../kernel/read/index.js';
import type { RequestContext } from '../../kernel/request-context.js';
import { Auth } from '../../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../../kernel/schema/payload.js';
import { LocalDate } from '../../kernel/schema/scalars.js';
import {
  ClassificationRuleFilter,
  ComplaintSuggestionFilter,
  CreateClassificationRuleInput,
  UpdateClassificationRuleInput,
} from './classification.inputs.js';
import {
  ClassificationAccuracyType,
  ClassificationRuleOrder,
  ClassificationRuleType,
  ClassSuggestionType,
  ComplaintSuggestionOrder,
  ComplaintSuggestionType,
} from './classification.type.js';
import { countAccuracy } from './count-accuracy.js';
import { suggestClasses } from './suggest-classes.js';
import { createClassificationRule, updateClassificationRule } from './write-rule.js';

@ArgsType()
class ClassificationRulesArgs extends RootPageArgs {
  @Field(() => ClassificationRuleFilter, { nullable: true, description: 'Which ones.' })
  filter?: ClassificationRuleFilter | null;

  @Field(() => ClassificationRuleOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ClassificationRuleOrder> | null;
}

@ArgsType()
class ComplaintSuggestionsArgs extends RootPageArgs {
  @Field(() => ComplaintSuggestionFilter, { nullable: true, description: 'Which ones.' })
  filter?: ComplaintSuggestionFilter | null;

  @Field(() => ComplaintSuggestionOrder, { nullable: true, description: 'How to sort; ties are broken by the id.' })
  orderBy?: InstanceType<typeof ComplaintSuggestionOrder> | null;
}

@ArgsType()
class ClassificationAccuracyArgs {
  @Field(() => LocalDate, { description: 'First day, by the market’s calendar.' })
  firstOn!: string;

  @Field(() => LocalDate, { description: 'Last day, included; at most three years later.' })
  lastOn!: string;
}

const answer = { classificationRule: () => ClassificationRuleType };
const toRule = ({ id }: { id: string }): Record<string, unknown> => ({
  classificationRule: ref(ClassificationRuleType, id),
});

/** Rules by which complaints are classed (H2). */
@Resolver()
export class ClassificationResolver {
  @Query(() => ClassificationRuleType, { nullable: true, description: 'A rule; null when there is none.' })
  @Auth(Permission.COMPLAINTS_HANDLE)
  classificationRule(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ClassificationRuleType | null {
    return ref(ClassificationRuleType, id);
  }

  @Query(() => connectionOf(() => ClassificationRuleType), {
    description: 'Rules by which complaints are classed (H2), in their order.',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  classificationRules(
    @Args(() => ClassificationRulesArgs) args: ClassificationRulesArgs,
  ): Connection<ClassificationRuleType> {
    return page(ClassificationRuleType, args);
  }

  @Query(() => ComplaintSuggestionType, {
    nullable: true,
    description: 'How the rules classed a case; null when there is none.',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  complaintSuggestion(@Arg('id', () => ID, { description: 'Its id.' }) id: string): ComplaintSuggestionType | null {
    return ref(ComplaintSuggestionType, id);
  }

  @Query(() => connectionOf(() => ComplaintSuggestionType), {
    description: 'How the rules classed cases, beside what the desk decided (H2): the wrong ones to learn from.',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  complaintSuggestions(
    @Args(() => ComplaintSuggestionsArgs) args: ComplaintSuggestionsArgs,
  ): Connection<ComplaintSuggestionType> {
    return page(ComplaintSuggestionType, args);
  }

  @Query(() => ClassSuggestionType, {
    description: 'How the rules in use class some words (H2): to try a rule, or while a customer is on the phone.',
  })
  @Auth(Permission.COMPLAINTS_HANDLE)
  suggestClasses(
    @Ctx() { db }: RequestContext,
    @Arg('text', () => String, { description: 'The words.' }) text: string,
  ): Promise<ClassSuggestionType> {
    return suggestClasses(db, text.slice(0, 4000));
  }

  @Query(() => ClassificationAccuracyType, {
    description: 'How well the rules classed the cases registered in a period (H2).',
  })
  @Auth(Permission.COMPLAINT_REPORTS_READ)
  async classificationAccuracy(
    @Ctx() ctx: RequestContext,
    @Args(() => ClassificationAccuracyArgs) { firstOn, lastOn }: ClassificationAccuracyArgs,
  ): Promise<ClassificationAccuracyType> {
    return { firstOn, lastOn, ...(await countAccuracy(ctx, firstOn, lastOn)) };
  }

  @Does(createClassificationRule, payload('CreateClassificationRulePayload', answer), {
    description: 'Adds a rule by which complaints are classed from now on (H2).',
    action: { on: 'ClassificationRule', value: 'CREATE', kind: 'CREATE', tone: 'PRIMARY' },
  })
  createClassificationRule(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => CreateClassificationRuleInput, { description: 'The rule.' })
    input: CreateClassificationRuleInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(createClassificationRule, ctx, input, toRule);
  }

  @Does(updateClassificationRule, payload('UpdateClassificationRulePayload', answer), {
    description: 'Changes a rule, or takes it out of use; what it suggested before stays (H2).',
    action: { on: 'ClassificationRule', value: 'EDIT', kind: 'EDIT' },
  })
  updateClassificationRule(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateClassificationRuleInput, { description: 'The changes.' })
    input: UpdateClassificationRuleInput,
  ): Promise<Record<string, unknown>> {
    return carryOut(updateClassificationRule, ctx, input, toRule);
  }
}
