import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { TextAtMost } from '../kernel/schema/input-limits.js';
import './account.enums.js';
import { Hint } from '../kernel/schema/directives.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { UserError } from '../kernel/schema/user-error.js';
import { Locale } from './account.entity.js';
import { SessionCarrier } from './session-carrier.js';

registerEnumType(SessionCarrier, {
  name: 'SessionCarrier',
  description: 'How a session travels with later requests.',
  valuesConfig: {
    COOKIE: { description: 'In a cookie that scripts cannot read; for the panel.' },
    TOKEN: { description: 'In the header `Authorization: Bearer …`, as long as the session lasts; for programs.' },
    TOKEN_PAIR: {
      description:
        'As TOKEN, but good for 15 minutes, with a refresh token for the next pair (`refreshSession`); for apps on telephones.',
    },
  },
});

@InputType('RegisterInput', {
  description: 'A new account: phone number or e-mail address, and the code that was sent there.',
})
export class RegisterInput {
  @Field(() => String, { nullable: true, description: 'Mainland mobile number, or + and country code.' })
  @Hint({ widget: 'PHONE' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; upper and lower case are the same.' })
  @Hint({ widget: 'EMAIL' })
  email?: string | null;

  @Field(() => String, { description: 'The code that `requestCode` sent.' })
  @TextAtMost(20)
  code!: string;

  @Field(() => String, { description: 'What to call the person; at most 60 characters.' })
  @TextAtMost(60)
  name!: string;

  @Field(() => Locale, { defaultValue: Locale.ZH, description: 'The language to speak to the person.' })
  locale!: Locale;

  @Field(() => String, { description: '8 to 128 characters, none of the passwords everybody tries first.' })
  @Hint({ widget: 'PASSWORD' })
  password!: string;

  @Field(() => SessionCarrier, {
    defaultValue: SessionCarrier.TOKEN,
    description: 'How the session travels from now on.',
  })
  carry!: SessionCarrier;
}

@InputType('SignInInput', { description: 'What opens a session.' })
export class SignInInput {
  @Field(() => String, { description: 'Phone number or e-mail address.' })
  @TextAtMost(254)
  identifier!: string;

  @Field(() => String, { description: 'The password.' })
  @TextAtMost(512)
  @Hint({ widget: 'PASSWORD' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The authenticator app’s code, or a recovery code; asked for by `TOTP_REQUIRED` where the account has a second factor.',
  })
  @TextAtMost(20)
  totpCode?: string | null;

  @Field(() => SessionCarrier, {
    defaultValue: SessionCarrier.TOKEN,
    description: 'How the session travels from now on.',
  })
  carry!: SessionCarrier;
}

@InputType('SignOutInput', { description: 'Which sessions to end.' })
export class SignOutInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Ends all of one’s sessions, not this one alone.' })
  everywhere!: boolean;
}

@InputType('RefreshSessionInput', { description: 'What brings the next pair of tokens.' })
export class RefreshSessionInput {
  @Field(() => String, { description: 'The refresh token that was told last.' })
  @TextAtMost(128)
  refreshToken!: string;
}

@InputType('EndSessionInput', { description: 'One of one’s sessions.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id!: string;
}

@InputType('StepUpInput', { description: 'The second factor, shown again.' })
export class StepUpInput {
  @Field(() => String, { description: 'The authenticator app’s code, or a recovery code.' })
  @TextAtMost(20)
  code!: string;
}

/** Answers of all ways into a session are alike. */
@ObjectType()
abstract class SessionPayload {
  @Field(() => ID, {
    nullable: true,
    description: 'The account that is signed in; null when `errors` is not empty. Ask `viewer` for more.',
  })
  accountId!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Token for the header `Authorization: Bearer …`; null when a cookie carries the session or `errors` is not empty.',
  })
  token!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With `TOKEN_PAIR`, what `refreshSession` takes, once; null otherwise.',
  })
  refreshToken!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'With `TOKEN_PAIR`, when `token` ends; null otherwise, when it lasts as long as its session.',
  })
  accessExpiresAt!: Date | null;

  @Field(() => [UserError], { description: 'Why nothing happened; empty on success.' })
  errors!: UserError[];
}

@ObjectType('RegisterPayload', { simpleResolvers: true, description: 'Answer of `register`.' })
export class RegisterPayload extends SessionPayload {}

@ObjectType('SignInPayload', { simpleResolvers: true, description: 'Answer of `signIn`.' })
export class SignInPayload extends SessionPayload {}

@ObjectType('RefreshSessionPayload', { simpleResolvers: true, description: 'Answer of `refreshSession`.' })
export class RefreshSessionPayload extends SessionPayload {}

@ObjectType('StepUpPayload', { simpleResolvers: true, description: 'Answer of `stepUp`.' })
export class StepUpPayload {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the second factor counts as just shown; null when `errors` is not empty.',
  })
  steppedUpUntil!: Date | null;

  @Field(() => [UserError], { description: 'Why nothing happened; empty on success.' })
  errors!: UserError[];
}
