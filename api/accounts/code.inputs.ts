import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { TextAtMost } from '../kernel/schema/input-limits.js';
import './account.enums.js';
import { Hint } from '../kernel/schema/directives.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { UserError } from '../kernel/schema/user-error.js';
import { Locale } from './account.entity.js';
import { CodePurpose } from './request-code.js';

registerEnumType(CodePurpose, {
  name: 'CodePurpose',
  description: 'What a one-time code is asked for.',
  valuesConfig: {
    REGISTER: { description: 'To open an account (`register`).' },
    RESET_PASSWORD: { description: 'To set another password (`resetPassword`).' },
  },
});

const IDENTIFIER = 'Phone number or e-mail address, however it is written.';

@InputType()
abstract class ContactInput {
  @Field(() => String, { description: IDENTIFIER })
  @TextAtMost(254)
  identifier!: string;
}

@InputType()
abstract class CodeInput extends ContactInput {
  @Field(() => String, { description: 'The code that was sent there.' })
  @TextAtMost(20)
  code!: string;
}

@InputType('RequestCodeInput', { description: 'Where a code is to be sent, and what for.' })
export class RequestCodeInput extends ContactInput {
  @Field(() => CodePurpose, { description: 'What it is for.' })
  purpose!: CodePurpose;

  @Field(() => Locale, { defaultValue: Locale.ZH, description: 'The language of the message.' })
  locale!: Locale;
}

@InputType('RequestContactCodeInput', { description: 'The contact that is to become one’s own.' })
export class RequestContactCodeInput extends ContactInput {
  @Field(() => String, { description: 'The present password.' })
  @TextAtMost(512)
  @Hint({ widget: 'PASSWORD' })
  password!: string;
}

@InputType('ChangeContactInput', { description: 'The contact that becomes one’s own, with its code.' })
export class ChangeContactInput extends CodeInput {}

@InputType('ResetPasswordInput', { description: 'Another password, and the code that allows it.' })
export class ResetPasswordInput extends CodeInput {
  @Field(() => String, { description: 'The password to come: 8 to 128 characters.' })
  @TextAtMost(512)
  @Hint({ widget: 'PASSWORD' })
  newPassword!: string;
}

@ObjectType()
abstract class CodePayload {
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when a code is good; null when `errors` is not empty. The same whether an account exists or not.',
  })
  expiresAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the next one may be asked for; null when `errors` is not empty.',
  })
  resendAt!: Date | null;

  @Field(() => [UserError], { description: 'Why nothing happened; empty on success.' })
  errors!: UserError[];
}

@ObjectType('RequestCodePayload', { simpleResolvers: true, description: 'Answer of `requestCode`.' })
export class RequestCodePayload extends CodePayload {}

@ObjectType('RequestContactCodePayload', { simpleResolvers: true, description: 'Answer of `requestContactCode`.' })
export class RequestContactCodePayload extends CodePayload {}
