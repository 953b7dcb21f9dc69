import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLUUID } from 'graphql-scalars';
import { isCurrencyCode } from '../money.js';
import { RequestError, RequestErrorCode } from '../refusal.js';

/** RFC 3339 with offset; served in UTC with milliseconds. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant, RFC 3339 with offset, e.g. `2026-11-22T09:30:00.000Z`.',
});

export const UUID = new GraphQLScalarType({
  ...GraphQLUUID.toConfig(),
  name: 'UUID',
  description: 'A UUID, made by the client.',
});

const text = (
  name: string,
  description: string,
  accepts: (value: string) => boolean,
): GraphQLScalarType<string, string> => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new RequestError(RequestErrorCode.BAD_USER_INPUT, `${name} cannot represent ${JSON.stringify(value)}`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    parseValue: parse,
    parseLiteral: (node) => parse('value' in node ? node.value : null),
    serialize: (value) => String(value),
  });
};

export const Decimal = text('Decimal', 'An exact decimal number as a string, e.g. `"12.30"`. Never a float.', (value) =>
  /^-?\d{1,13}(\.\d{1,8})?$/.test(value),
);

export const CurrencyCode = text('CurrencyCode', 'ISO 4217 currency code, e.g. `CNY`.', isCurrencyCode);

export const LocalDate = text(
  'Date',
  'A calendar day in the market’s time zone, e.g. `2026-11-22`.',
  isDayOfTheCalendar,
);

/** A day there is: neither 30 February nor one before the first year. */
function isDayOfTheCalendar(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value < '0001') return false;
  const at = Date.parse(value);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}
