import { Field, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';

/** Codes of refusals; each domain adds its own by `defineErrorCodes` in its `*.errors.ts`, listed in `schema.ts`. */
export const UserErrorCode: Record<string, string> = {};

/** A domain's refusal codes with a sentence each. */
export type ErrorCodes = Readonly<Record<string, string>>;

export const kernelErrorCodes: ErrorCodes = {
  NOT_FOUND: 'There is no such record, or it is not yours to see.',
  NOT_ALLOWED_NOW: 'The record is in a state, or in hands, that do not allow this action now.',
  CONFLICT: 'Somebody changed the record since you read it.',
  INVALID: 'A value is not acceptable; the message says why.',
  INVALID_AMOUNT: 'Not an exact, non-negative amount of the currency.',
  WRONG_CURRENCY: 'The market trades in another currency.',
  TOO_LONG: 'A text is longer than allowed.',
  REQUIRED: 'A value is missing.',
};

/** Makes the enum of all refusal codes from the lists of the domains. Called once, by `schema.ts`. */
export function registerErrorCodes(lists: readonly ErrorCodes[]): void {
  const described: Record<string, { description: string }> = {};
  for (const list of lists) {
    for (const [code, description] of Object.entries(list)) {
      if (code in described) throw new Error(`the refusal code ${code} is defined twice`);
      UserErrorCode[code] = code;
      described[code] = { description };
    }
  }
  registerEnumType(UserErrorCode, {
    name: 'UserErrorCode',
    description: 'Why a mutation was refused.',
    valuesConfig: described,
  });
}

@InterfaceType('UserError', {
  description: 'A rule said no; nothing happened. Types that implement it may carry the facts a client needs.',
  resolveType: (error: { __typename?: string }) => error.__typename ?? 'BasicUserError',
})
export abstract class UserError {
  @Field(() => UserErrorCode, { description: 'The rule that refused.' })
  code!: string;

  @Field(() => String, { description: 'English, for developers. Word it for people by its code.' })
  message!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Where in the input, e.g. `["input", "lines", "0", "quantity"]`; null when it concerns no single value. At most ten steps.',
  })
  path?: string[] | null;
}

@ObjectType('BasicUserError', {
  implements: UserError,
  simpleResolvers: true,
  description: 'A refusal without further facts.',
})
export class BasicUserError extends UserError {}

@ObjectType('ConflictError', {
  implements: UserError,
  simpleResolvers: true,
  description: 'Somebody changed the record since you read it; nothing was written.',
})
export class ConflictError extends UserError {
  @Field(() => [ConflictingValue], {
    description: 'The values that would have been overwritten; at most as many as the form has fields.',
  })
  values!: ConflictingValue[];
}

@ObjectType('ConflictingValue', { simpleResolvers: true, description: 'One value two people changed.' })
export class ConflictingValue {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What it is now, as text; null when it is empty.' })
  theirs?: string | null;

  @Field(() => String, { nullable: true, description: 'What you sent, as text; null when it is empty.' })
  yours?: string | null;
}
