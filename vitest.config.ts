import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,architecture,migrations}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
