import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,architecture,migrations}/**/*.test.ts'],
    // A busy machine may be slow once: there, more time and a second try.
    testTimeout: process.env.CI ? 60_000 : 20_000,
    retry: process.env.CI ? 1 : 0,
  },
});
