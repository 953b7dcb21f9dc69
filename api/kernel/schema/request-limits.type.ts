import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../read/page-args.js';
import { RequestErrorCode, requestErrorDescriptions } from '../refusal.js';
import { DOCUMENT_LIMITS } from '../serving/document-size.js';
import { LIST_LIMIT, TEXT_LIMITS } from '../serving/text-limits.js';

registerEnumType(RequestErrorCode, {
  name: 'RequestErrorCode',
  description: 'Why a request as a whole, or one field of it, was refused: `extensions.code` of a GraphQL error.',
  valuesConfig: Object.fromEntries(
    Object.values(RequestErrorCode).map((code) => [code, { description: requestErrorDescriptions[code] }]),
  ),
});

/** Bytes a request to the API may have. */
export const BODY_LIMIT_BYTES = 256 * 1024;

@ObjectType('RequestLimits', {
  simpleResolvers: true,
  description:
    'How much may be asked at once. Every answer tells in `extensions.cost` what it was charged (`requested`), the most one operation may cost (`maximum`), and what the caller has a minute (`limit`), has left (`remaining`) and until when (`resetAt`).',
})
export class RequestLimits {
  @Field(() => Int, { description: 'Most points one operation may cost.' })
  costPerRequest!: number;

  @Field(() => Int, { description: 'Points a minute of an address that nobody signed in from.' })
  pointsPerMinuteOfAddress!: number;

  @Field(() => Int, { description: 'Points a minute of an account, on all its devices together.' })
  pointsPerMinuteOfAccount!: number;

  @Field(() => Int, { description: 'Points a minute of an app that has no limit of its own.' })
  pointsPerMinuteOfApp!: number;

  @Field(() => Int, { description: 'Bytes of a request.' })
  bodyBytes!: number;

  @Field(() => Int, { description: 'Records of a page.' })
  pageSize!: number;

  @Field(() => Int, { description: 'UTF-16 units of any text, where `@length` sets no tighter limit.' })
  textLength!: number;

  @Field(() => Int, { description: 'The same of any id.' })
  idLength!: number;

  @Field(() => Int, { description: 'Items of any list that comes in, where `@items` sets no tighter limit.' })
  listLength!: number;

  @Field(() => Int, { description: 'Tokens of a document.' })
  tokens!: number;

  @Field(() => Int, { description: 'Levels of fields.' })
  depth!: number;

  @Field(() => Int, { description: 'Fields of a document with its fragments written out.' })
  fields!: number;

  @Field(() => Int, { description: 'Fields of the operation itself.' })
  rootFields!: number;

  @Field(() => Int, { description: 'Aliases of a document.' })
  aliases!: number;

  @Field(() => Int, { description: 'Directives of a document.' })
  directives!: number;

  @Field(() => [RequestErrorCode], { description: 'Every code a GraphQL error can carry.' })
  errorCodes!: RequestErrorCode[];
}

/** The limits that are the same in every market. */
export const fixedLimits = {
  ...DOCUMENT_LIMITS,
  textLength: TEXT_LIMITS.String,
  idLength: TEXT_LIMITS.ID,
  listLength: LIST_LIMIT,
  bodyBytes: BODY_LIMIT_BYTES,
  pageSize: MAX_PAGE_SIZE,
  errorCodes: Object.values(RequestErrorCode),
} as const;
