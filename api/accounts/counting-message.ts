import { checkAccess, type UseCase } from '../kernel/use-case.js';
import { type CappedChannel, countMessage, uncountMessage } from '../sender/index.js';

/**
 * A use case that writes one message to a phone number or e-mail address: counted before it begins against what the market
 * sends, and given back when nothing came of it (M1).
 */
export function countingMessage<I extends { readonly identifier: string }, R>(useCase: UseCase<I, R>): UseCase<I, R> {
  const run: typeof useCase = Object.assign(
    async (request: Parameters<typeof useCase>[0], input: I): Promise<R> => {
      checkAccess(request, useCase.definition);
      const channel: CappedChannel = input.identifier.includes('@') ? 'EMAIL' : 'SMS';
      await countMessage(request, channel);
      try {
        return await useCase(request, input);
      } catch (error) {
        await uncountMessage(request, channel);
        throw error;
      }
    },
    { definition: useCase.definition },
  );
  return run;
}
