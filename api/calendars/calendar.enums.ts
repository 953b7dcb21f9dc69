import { registerEnumType } from 'type-graphql';
import { Weekday } from './calendar-words.js';

registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'Days of the week.',
  valuesConfig: {
    MONDAY: { description: 'Monday 星期一.' },
    TUESDAY: { description: 'Tuesday 星期二.' },
    WEDNESDAY: { description: 'Wednesday 星期三.' },
    THURSDAY: { description: 'Thursday 星期四.' },
    FRIDAY: { description: 'Friday 星期五.' },
    SATURDAY: { description: 'Saturday 星期六.' },
    SUNDAY: { description: 'Sunday 星期日.' },
  },
});
