import { BigIntType } from '@mikro-orm/core';

/** Column type of money: bigint minor units, safe integers in code. Write `@Property({ type: minorUnits })`. */
export const minorUnits = new BigIntType('number');
