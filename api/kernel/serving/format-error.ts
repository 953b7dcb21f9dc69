import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
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
  const original = refusedWhole(error) ?? unwrapResolverError(error);
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

/** What refused a document before any of its fields ran; Apollo unwraps errors of fields only. */
const refusedWhole = (error: unknown): RequestError | null =>
  error instanceof GraphQLError && error.originalError instanceof RequestError ? error.originalError : null;
