import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { RequestError, RequestErrorCode } from '../refusal.js';

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

interface FormatOptions {
  /** Where our mistakes go. */
  readonly report: (bug: unknown) => void;
  /** Keeps names that were nearly asked for to ourselves ("Did you mean …"). */
  readonly hidesNames: boolean;
}

const REQUEST_CODES: ReadonlySet<string> = new Set<string>(Object.values(RequestErrorCode));

/**
 * Words what a client may see of an error: coded request errors as they are, everything else masked. A masked one is
 * reported with the request's id, so that it can be found in the log.
 */
export const errorFormat =
  ({ report, hidesNames }: FormatOptions): FormatError =>
  (formatted, error) => {
    const plain = (message: string): string => (hidesNames ? message.replace(/ ?Did you mean .+?\?/gs, '') : message);
    const { path, locations } = formatted;
    const original = refusedWhole(error) ?? unwrapResolverError(error);
    if (original instanceof RequestError) {
      const extensions = { ...original.facts, code: original.code };
      return { message: plain(original.message), path, locations, extensions };
    }
    const code = String(formatted.extensions?.['code'] ?? '');
    if (REQUEST_CODES.has(code) && code !== RequestErrorCode.INTERNAL_SERVER_ERROR) {
      const message = plain(formatted.message);
      return {
        message,
        path,
        locations,
        extensions: { code: isTooLong(message) ? RequestErrorCode.TOO_COMPLEX : code },
      };
    }
    report(original);
    return {
      message: 'Something went wrong on our side.',
      path,
      extensions: { code: RequestErrorCode.INTERNAL_SERVER_ERROR },
    };
  };

/** The parser gives up on too many tokens by a syntax error. */
export const isTooLong = (message: string): boolean => /contains more tha[nt] \d+ tokens/.test(message);

/** What refused a document before any of its fields ran; Apollo unwraps errors of fields only. */
const refusedWhole = (error: unknown): RequestError | null =>
  error instanceof GraphQLError && error.originalError instanceof RequestError ? error.originalError : null;
