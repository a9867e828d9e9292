import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { projectsOf } from './vitest.shared.ts';

const folders = globSync(['packages/*', 'apps/*'], { cwd: import.meta.dirname }).map((folder) =>
  join(import.meta.dirname, folder),
);

export default defineConfig({
  test: {
    projects: [
      ...folders.filter((folder) => existsSync(join(folder, 'test'))).flatMap(projectsOf),
      // Stories bring a Storybook of their own, so their project is configured beside it.
      'apps/storybook/vitest.config.ts',
    ],
  },
});
