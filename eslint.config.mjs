import { parser, plugin } from 'typescript-eslint';

/** Only what biome cannot see: rules that need types, and the rules of this house. Every message says what to do instead. */

const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const environment = {
  object: 'process',
  property: 'env',
  message:
    'Read the setting from the typed config (api/config.ts reads the environment once and documents its default).',
};

const noGraphqlInUseCases = ['graphql', 'type-graphql'].map((name) => ({
  selector: `Program:has(CallExpression[callee.name='useCase']) ImportDeclaration[source.value='${name}']`,
  message: `A use case also runs for jobs and imports, without a request: leave '${name}' to the type and resolver files.`,
}));

const businessTime = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message:
    'Business time comes from the injected clock: use ctx.now (or the clock you were given), so that tests can move it.',
};

const noFloat = {
  selector: "CallExpression[callee.property.name='toFixed'], CallExpression[callee.name='parseFloat']",
  message: 'No float touches money or quantities: calculate in integer minor units with kernel/money.',
};

export default [
  { ignores: ['node_modules/', '.build/', '.cache/', '.data/', '**/generated/', '**/*.mjs', '**/*.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: typed,
  },
  {
    files: ['api/**/*.ts', 'migrations/**/*.ts'],
    ignores: ['api/config.ts'],
    rules: { 'no-restricted-properties': ['error', environment] },
  },
  {
    files: ['api/*/**/*.ts'],
    ignores: ['api/kernel/**', 'api/launcher/**'],
    rules: {
      'no-restricted-syntax': ['error', ...noGraphqlInUseCases, businessTime, noFloat],
    },
  },
  {
    // The demo market's price lists are written in whole yuan by people.
    files: ['api/seed/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noGraphqlInUseCases, businessTime] },
  },
  {
    // The kernel's generics and the rows a type computes from are the parsed edges.
    files: ['api/*/**/*.ts'],
    ignores: ['api/kernel/**', 'api/**/*.type.ts'],
    rules: { '@typescript-eslint/no-unsafe-type-assertion': 'error' },
  },
  {
    files: ['api/kernel/**/*.ts'],
    ignores: ['api/kernel/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', businessTime, noFloat] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\.?/)+api/(?!launcher/build)',
              message: "Tests use the built API: import it as '#api/…'.",
            },
            { regex: '\\.build/', message: "Import the built API by its one name, '#api/…'." },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='setTimeout'][arguments.1.value>=0], CallExpression[callee.property.name='waitForTimeout']",
          message: 'Do not sleep: wait for the condition with eventually() of test/kit.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(only|skip|todo)$/][callee.object.name=/^(it|test|describe)$/]',
          message: 'A test left out tells nothing: fix it, or delete it and say why in the commit.',
        },
      ],
    },
  },
];
