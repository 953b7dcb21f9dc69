import { Field, ID, InputType, Int } from 'type-graphql';
import { ItemsAtMost, TextAtMost } from '../kernel/schema/input-limits.js';
import './account.enums.js';
import { Hint } from '../kernel/schema/directives.js';
import { Locale } from './account.entity.js';
import { StaffRole } from './platform-roles.js';

const OWN = 'One’s own account; may be left out.';

@InputType('EditProfileInput', { description: 'What one changes about oneself; what is left out stays.' })
export class EditProfileInput {
  @Field(() => ID, { nullable: true, description: OWN })
  id?: string | null;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What to be called; at most 60 characters.' })
  @TextAtMost(60)
  name?: string | null;

  @Field(() => Locale, { nullable: true, description: 'The language to be spoken to.' })
  locale?: Locale | null;
}

@InputType('ChangePasswordInput', { description: 'The present password and the one to come.' })
export class ChangePasswordInput {
  @Field(() => ID, { nullable: true, description: OWN })
  id?: string | null;

  @Field(() => String, { description: 'The present password.' })
  @TextAtMost(512)
  @Hint({ widget: 'PASSWORD' })
  currentPassword!: string;

  @Field(() => String, { description: 'The one to come: 8 to 128 characters.' })
  @Hint({ widget: 'PASSWORD' })
  newPassword!: string;
}

@InputType('EnrolSecondFactorInput', { description: 'Proof that the session is not borrowed.' })
export class EnrolSecondFactorInput {
  @Field(() => ID, { nullable: true, description: OWN })
  id?: string | null;

  @Field(() => String, { description: 'The present password.' })
  @TextAtMost(512)
  @Hint({ widget: 'PASSWORD' })
  password!: string;
}

@InputType('ReplaceSecondFactorInput', { description: 'Proof that the session is not borrowed.' })
export class ReplaceSecondFactorInput extends EnrolSecondFactorInput {}

@InputType('ConfirmSecondFactorInput', { description: 'Proof that the authenticator app knows the secret.' })
export class ConfirmSecondFactorInput {
  @Field(() => ID, { nullable: true, description: OWN })
  id?: string | null;

  @Field(() => String, { description: 'The code the app shows now.' })
  @TextAtMost(20)
  code!: string;
}

@InputType('RenewRecoveryCodesInput', { description: 'Whose recovery codes.' })
export class RenewRecoveryCodesInput {
  @Field(() => ID, { nullable: true, description: OWN })
  id?: string | null;
}

@InputType('CreateStaffInput', { description: 'A new account for somebody of the platform’s staff.' })
export class CreateStaffInput {
  @Field(() => String, {
    nullable: true,
    description: 'Mainland mobile number, or + and country code. Phone or e-mail, or both.',
  })
  @Hint({ widget: 'PHONE' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  @Hint({ widget: 'EMAIL' })
  email?: string | null;

  @Field(() => String, { description: 'What the person is called; at most 60 characters.' })
  @TextAtMost(60)
  name!: string;

  @Field(() => Locale, { defaultValue: Locale.ZH, description: 'The language to speak to the person.' })
  locale!: Locale;

  @Field(() => String, { description: 'The first password; the person changes it and enrols a second factor.' })
  @Hint({ widget: 'PASSWORD' })
  password!: string;

  @Field(() => [StaffRole], { description: 'At least one role.' })
  @ItemsAtMost(20)
  roles!: StaffRole[];

  @Field(() => String, {
    nullable: true,
    description:
      'For a merchant manager: the region whose merchants they look after, six figures (GB/T 2260): a province, city or district. Without it only merchants assigned to them.',
  })
  @TextAtMost(6)
  districtCode?: string | null;
}

@InputType('GrantRoleInput', { description: 'A role to give.' })
export class GrantRoleInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => StaffRole, { description: 'The role.' })
  role!: StaffRole;

  @Field(() => String, {
    nullable: true,
    description:
      'For a merchant manager: the region whose merchants they look after, six figures (GB/T 2260): a province, city or district. Without it only merchants assigned to them.',
  })
  @TextAtMost(6)
  districtCode?: string | null;
}

@InputType('RevokeRoleInput', { description: 'A role to take away.' })
export class RevokeRoleInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => StaffRole, { description: 'The role.' })
  role!: StaffRole;
}

@InputType('BlockAccountInput', { description: 'An account to block.' })
export class BlockAccountInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => String, { description: 'Why; for staff, at most 500 characters.' })
  @TextAtMost(500)
  @Hint({ widget: 'MULTILINE' })
  reason!: string;
}

@InputType('UnblockAccountInput', { description: 'A blocked account.' })
export class UnblockAccountInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;
}

@InputType('ResetSecondFactorInput', { description: 'An account whose second factor is lost.' })
export class ResetSecondFactorInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;
}
