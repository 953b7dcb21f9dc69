import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { project } from '../kit/project.js';

const eslint = new ESLint({
  cwd: project,
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['api/orders/fictional-order.ts'] } } },
  },
});

/** What the linter says about this text in that place. */
async function said(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  return (result?.messages ?? []).map(({ message }) => message);
}

describe('the lint rules', () => {
  it.each([
    ['the environment', 'export const port = process.env["PORT"];', 'Read the setting from the typed config'],
    ['the machine clock', 'export const placedAt = new Date();', 'Business time comes from the injected clock'],
    ['floats', 'export const total = (1.005).toFixed(2);', 'integer minor units'],
    [
      'GraphQL in a use case',
      "import { GraphQLError } from 'graphql';\nexport const place = useCase({}, () => new GraphQLError(''));",
      'A use case also runs for jobs and imports',
    ],
    ['a promise nobody waits for', 'export const f = () => { Promise.resolve(1); };', 'Promises must be awaited'],
  ])('refuse %s in a domain', async (_, text, message) => {
    expect(await said('api/orders/fictional-order.ts', text)).toEqual([expect.stringContaining(message)]);
  });
});
