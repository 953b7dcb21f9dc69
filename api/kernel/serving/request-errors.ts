import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { RequestError, RequestErrorCode } from '../refusal.js';

/** HTTP statuses of requests that were refused as a whole; the rest is an answer, with 200. */
const STATUS: Partial<Record<RequestErrorCode, number>> = {
  [RequestErrorCode.RATE_LIMITED]: 429,
  [RequestErrorCode.TOO_COMPLEX]: 400,
  [RequestErrorCode.DOCUMENT_NOT_TRUSTED]: 403,
};

/** A refusal of the whole request, with the status and headers it has over HTTP. */
export function asGraphqlError(error: RequestError): GraphQLError {
  const refusal = new GraphQLError(error.message, { originalError: error, extensions: { code: error.code } });
  return overHttp(refusal, STATUS[error.code], retryAfterOf(error));
}

/** A field that was refused for now: the answer keeps its status, and tells when to come back. */
export function withRetryAfter(error: GraphQLError): GraphQLError {
  const { originalError } = error;
  return originalError instanceof RequestError ? overHttp(error, undefined, retryAfterOf(originalError)) : error;
}

/** Apollo reads status and headers from `extensions.http` and takes it out of what the client is told. */
function overHttp(error: GraphQLError, status: number | undefined, headers: HeaderMap | undefined): GraphQLError {
  if (status || headers)
    Object.assign(error.extensions, { http: { ...(status && { status }), ...(headers && { headers }) } });
  return error;
}

function retryAfterOf({ facts }: RequestError): HeaderMap | undefined {
  const seconds = facts['retryAfterSeconds'];
  return typeof seconds === 'number' ? new HeaderMap([['retry-after', String(seconds)]]) : undefined;
}
