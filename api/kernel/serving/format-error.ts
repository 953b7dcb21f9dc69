import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { RequestError, RequestErrorCode } from '../refusal.js';

const REQUEST_CODES: ReadonlySet<string> = new Set<string>([
  ...Object.values(RequestErrorCode),
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/**
 * What a client may see of an error: coded requests errors as they are, everything else masked. A masked one is
 * reported with the request's id, so that it can be found in the log.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (bug: unknown) => void,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof RequestError) {
    return {
      message: original.message,
      path: formatted.path,
      locations: formatted.locations,
      extensions: { ...original.facts, code: original.code },
    };
  }
  const code = String(formatted.extensions?.['code'] ?? '');
  if (REQUEST_CODES.has(code) && code !== RequestErrorCode.INTERNAL_SERVER_ERROR) {
    return { message: formatted.message, path: formatted.path, locations: formatted.locations, extensions: { code } };
  }
  report(original);
  return {
    message: 'Something went wrong on our side.',
    path: formatted.path,
    extensions: { code: RequestErrorCode.INTERNAL_SERVER_ERROR },
  };
}
