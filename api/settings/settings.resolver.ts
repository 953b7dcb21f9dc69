import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Permission } from '../kernel/permission.js';
import type { RequestContext } from '../kernel/request-context.js';
import { Auth } from '../kernel/schema/directives.js';
import { carryOut, Does, payload } from '../kernel/schema/payload.js';
import { listSettings, type ShownSetting } from './list-settings.js';
import { SettingType, UpdateSettingsInput } from './setting.type.js';
import { updateSettings } from './update-settings.js';

const UpdateSettingsPayload = payload(
  'UpdateSettingsPayload',
  { settings: () => [SettingType] },
  { settings: 'Every setting after the change; null when `errors` is not empty. At most 200.' },
);

@Resolver()
export class SettingsResolver {
  @Query(() => [SettingType], { description: 'Every setting of the market with its value of now (E8). At most 200.' })
  @Auth(Permission.SETTINGS_WRITE)
  settings(@Ctx() ctx: RequestContext): Promise<ShownSetting[]> {
    return listSettings(ctx);
  }

  @Does(updateSettings, UpdateSettingsPayload, {
    description: 'Changes settings of the market; clocks that run already keep the due time they were given (E8).',
  })
  updateSettings(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => UpdateSettingsInput, { description: 'What to change.' }) input: UpdateSettingsInput,
  ) {
    return carryOut(updateSettings, ctx, input, ({ settings }) => ({ settings }));
  }
}
