import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Who may import whom. `nx graph` draws the same picture; docs/architecture.md tells why. */
const arrows = {
  specs: [],
  contracts: ['specs'],
  core: [],
  adapter: ['core', 'contracts'],
  // Strangers to the adapters: if both used the same signing or parsing code, one mistake would cancel the other.
  simulators: ['contracts'],
  'contract-tests': ['contracts', 'core', 'adapter', 'simulators'],
  app: ['contracts', 'core', 'adapter', 'simulators'],
  // What a team would write: against an adapter, and run with the sandbox.
  example: ['adapter', 'app'],
};

export default tseslint.config(
  { ignores: ['**/dist', '**/out', '**/*.gen.ts', 'reports', '.nx'] },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          depConstraints: Object.entries(arrows).map(([layer, targets]) => ({
            sourceTag: `layer:${layer}`,
            onlyDependOnLibsWithTags: targets.map((target) => `layer:${target}`),
          })),
          // Tests import their package by its name, as its users do.
          allowCircularSelfDependency: true,
          // Loading a part late is for speed; it says nothing about layers.
          checkDynamicDependenciesExceptions: ['.*'],
          // The workspace's own tools belong to no layer.
          allow: ['../../vitest.shared.ts', '../../tools/browser.ts', '../../../tools/**', '../../../../tools/**'],
        },
      ],
      // Our objects are closures: their methods never read `this`, and an `async` method promises a Promise.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends', allowObjectTypes: 'always' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: a default has no name to search for.' },
      ],
    },
  },
  {
    files: ['**/*.config.ts', '**/*.config.mjs', '**/*.stories.ts', '**/.storybook/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.mjs', '**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
