import type { RequestContext } from '../kernel/request-context.js';
import { checkAccess, type UseCase } from '../kernel/use-case.js';

/**
 * A use case whose slow part runs before its transaction: a password is hashed in 12 to 100 ms, for which no
 * connection may wait. The permission is checked first all the same.
 */
export function prepared<I extends object, P extends object, R>(
  prepare: (request: RequestContext, input: I) => Promise<P>,
  useCase: UseCase<P, R>,
): UseCase<I, R> {
  const run = async (request: RequestContext, input: I): Promise<R> => {
    checkAccess(request, useCase.definition);
    return useCase(request, await prepare(request, input));
  };
  return Object.assign(run, { definition: useCase.definition });
}
