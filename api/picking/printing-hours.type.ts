import { Field, ObjectType } from 'type-graphql';
import { DateTime, LocalDate } from '../kernel/schema/scalars.js';

@ObjectType('PrintingHours', {
  simpleResolvers: true,
  description: 'Until when a shop prints new waybills today (E5).',
})
export class PrintingHoursType {
  @Field(() => LocalDate, { description: 'The day, by the market’s calendar.' })
  day!: string;

  @Field(() => DateTime, { description: 'When printing stops by itself.' })
  cutOffAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when the courier is still here; null: nobody said so.' })
  hereUntil!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the courier left; null: not yet.' })
  leftAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether new waybills are printed now.' })
  isOpen!: boolean;
}
