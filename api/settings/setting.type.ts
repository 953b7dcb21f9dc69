import { ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ItemsAtMost } from '../kernel/schema/input-limits.js';
import { LocalizedText } from '../kernel/schema/localized-text.js';
import { DateTime } from '../kernel/schema/scalars.js';
import { SettingKind, type SettingList, settingsByKey } from './setting.js';

registerEnumType(SettingKind, {
  name: 'SettingKind',
  description: 'What a setting counts, and so how its value is written.',
  valuesConfig: {
    HOURS: { description: 'Hours, e.g. `24`.' },
    DAYS: { description: 'Days, e.g. `7`.' },
    HOUR_OF_DAY: { description: 'A full hour of the market’s day, `0` to `23`.' },
    TIME_OF_DAY: { description: 'A time of the market’s day, e.g. `08:30`.' },
    COUNT: { description: 'A number of things, e.g. `20`.' },
    MONEY: { description: 'An amount in the market’s currency, e.g. `500.00`.' },
    SWITCH: { description: '`true` or `false`.' },
  },
});

const SettingKey: Record<string, string> = {};

/** Makes the enum of all settings from the lists of the domains. Called once, by `schema.ts`. */
export function registerSettings(lists: readonly SettingList[]): void {
  for (const setting of lists.flatMap((list) => Object.values(list))) {
    if (settingsByKey.has(setting.key)) throw new Error(`the setting ${setting.key} is declared twice`);
    settingsByKey.set(setting.key, setting);
    SettingKey[setting.key] = setting.key;
  }
  registerEnumType(SettingKey, {
    name: 'SettingKey',
    description: 'Every setting of the market.',
    valuesConfig: Object.fromEntries(
      [...settingsByKey].map(([key, { means }]) => [key, { description: means.en }] as const),
    ),
  });
}

@ObjectType('Setting', {
  simpleResolvers: true,
  description:
    'A setting of the market (E8). Rules read it from the next change on; clocks that run keep their due time.',
})
export class SettingType {
  @Field(() => SettingKey, { description: 'Which setting it is.' })
  key!: string;

  @Field(() => SettingKind, { description: 'What it counts.' })
  kind!: SettingKind;

  @Field(() => String, { description: 'Its value now, written as its kind says.' })
  value!: string;

  @Field(() => String, { description: 'What it is while nobody changes it.' })
  standard!: string;

  @Field(() => String, { description: 'The least it may be.' })
  least!: string;

  @Field(() => String, { description: 'The most it may be.' })
  most!: string;

  @Field(() => LocalizedText, { description: 'What it decides, in one sentence.' })
  means!: LocalizedText;

  @Field(() => DateTime, { nullable: true, description: 'When it was last changed; null when it never was.' })
  changedAt?: Date | null;

  @Field(() => Int, { description: 'Counts its changes, 0 while there was none; send it back with yours.' })
  version!: number;
}

@InputType('SettingInput', { description: 'A setting as it should be.' })
export class SettingInput {
  @Field(() => SettingKey, { description: 'Which setting.' })
  key!: string;

  @Field(() => String, { description: 'Its new value, written as its kind says.' })
  value!: string;

  @Field(() => Int, { description: 'The version you saw; another one is refused with `CONFLICT`.' })
  version!: number;
}

@InputType('UpdateSettingsInput', { description: 'Changes settings of the market, all of them or none.' })
export class UpdateSettingsInput {
  @ArrayMinSize(1)
  @ItemsAtMost(100)
  @ValidateNested()
  @Field(() => [SettingInput], { description: 'Which, 1 to 100; each once.' })
  settings!: SettingInput[];
}
