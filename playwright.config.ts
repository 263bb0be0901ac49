import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/desktop',
  testMatch: '**/*.test.ts',
  globalSetup: './tests/helpers/open-test-display.ts',
  outputDir: 'test-results/desktop',
  workers: 1,
  // A window on a busy machine may miss a beat: what passes the second time is told as flaky in the report.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/desktop.json' }]],
});
