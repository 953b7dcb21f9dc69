import { Field, Int, ObjectType } from 'type-graphql';
import { type ErrorCodes, UserError } from '../kernel/schema/user-error.js';

export const phraseErrorCodes: ErrorCodes = {
  FORBIDDEN_PHRASE: 'The text has a phrase that must not be said; nothing was sent.',
  SHORTCUT_TAKEN: 'Another quick reply has this shortcut.',
  PHRASE_LISTED: 'This phrase is on the list already.',
  VARIABLE_LEFT: 'The text has a variable in braces that was not filled; nothing was sent.',
};

@ObjectType('ForbiddenPhraseFound', {
  implements: UserError,
  simpleResolvers: true,
  description: 'A text has a phrase that must not be said (J2); one for each place.',
})
export class ForbiddenPhraseFound extends UserError {
  @Field(() => String, { description: 'The phrase as it stands on the list.' })
  phrase!: string;

  @Field(() => String, { description: 'As it stands in the text.' })
  found!: string;

  @Field(() => Int, { description: 'Where it begins in the text: UTF-16 units before it.' })
  start!: number;

  @Field(() => Int, { description: 'How long it is there, in UTF-16 units.' })
  length!: number;

  @Field(() => String, { description: 'What to say instead.' })
  replacement!: string;
}
