import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';

/** Imports run one way: model <- search, match, data <- elements; i18n and styles serve only elements. */
const layer = (name, banned) => ({
  files: [`src/${name}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...banned.map((b) => ({
            regex: `^(\\.\\./)+${b}(/|\\.js|$)`,
            message: `${name} must not import ${b}: imports run model <- search, match, data <- elements.`,
          })),
          { regex: '^(lit|@lit)(/|$)', message: `${name} runs without Lit.` },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      ...['document', 'window', 'customElements', 'HTMLElement'].map((g) => ({
        name: g,
        message: `${name} runs in Node: no DOM.`,
      })),
    ],
  },
});

export default defineConfig([
  {
    ignores: ['dist', 'storybook-static', 'coverage', 'node_modules', 'test-results', 'custom-elements.json'],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended, lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        {
          selector: 'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|styleMap|unsafeStatic)$/]',
          message: 'Text nodes only; no inline style (strict CSP).',
        },
        {
          selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
          message: 'No HTML from data.',
        },
        { selector: 'TemplateElement[value.raw=/ style=/]', message: 'style= breaks the strict CSP.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc/semantic-dom-diff types every `.to.equal()` as a promise; it is one only for snapshots of files.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
  {
    // node:test's `test()` and `describe()` return promises that the runner itself awaits
    files: ['test/**/*.node.test.ts', 'test/e2e/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  layer('model', ['search', 'match', 'data', 'elements', 'i18n', 'styles']),
  layer('search', ['match', 'data', 'elements', 'i18n', 'styles']),
  layer('match', ['search', 'data', 'elements', 'i18n', 'styles']),
  layer('data', ['search', 'match', 'elements', 'i18n', 'styles']),
  {
    files: ['src/i18n/**/*.ts', 'src/styles/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '/elements/', message: 'i18n and styles serve elements, not the other way.' }],
        },
      ],
    },
  },
]);
