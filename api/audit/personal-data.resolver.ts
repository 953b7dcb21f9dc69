import { Arg, Ctx, Field, ID, InputType, Resolver } from 'type-graphql';
import { node } from '../kernel/read/index.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Hint } from '../kernel/schema/directives.js';
import { TextAtMost } from '../kernel/schema/input-limits.js';
import { Node } from '../kernel/schema/node.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { revealPersonalData } from './reveal-personal-data.js';

@InputType('RevealPersonalDataInput', { description: 'Whose personal data to open, and why.' })
class RevealPersonalDataInput {
  @Field(() => ID, { description: 'The record: an account, address, order, merchant or invitation.' })
  id!: string;

  @Field(() => String, { description: 'Why they are needed; kept in the audit log. At most 500 characters.' })
  @TextAtMost(500)
  @Hint({ widget: 'MULTILINE' })
  reason!: string;
}

const RevealPersonalDataPayload = payload(
  'RevealPersonalDataPayload',
  { node: () => Node },
  { node: 'The record, its personal data in clear; null when `errors` is not empty, or it is not yours to see.' },
);

@Resolver()
export class PersonalDataResolver {
  @Does(revealPersonalData, RevealPersonalDataPayload, {
    description:
      'Opens the masked personal data of one record for this answer; the audit log keeps who, when and why (A7).',
  })
  revealPersonalData(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => RevealPersonalDataInput, { description: 'Which record, and why.' })
    input: RevealPersonalDataInput,
  ) {
    return carryOut(revealPersonalData, ctx, input, ({ id }) => ({ node: node(id) }));
  }
}
