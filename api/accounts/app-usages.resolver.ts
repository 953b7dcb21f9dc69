import { Resolver } from 'type-graphql';
import { Connection } from '../kernel/read/index.js';
import { AppType } from './app.type.js';
import { AppUsageType } from './app-usage.type.js';

/** What an app did, day by day. */
@Resolver(() => AppType)
export class AppUsages {
  @Connection(() => AppUsageType, {
    by: 'appId',
    defaultOrder: { field: 'USED_ON', direction: 'DESC' },
    description: 'What it asked for, by day, the last first.',
  })
  usage!: Connection<AppUsageType>;
}
