import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Only guards against hanging: nothing waits as long when the program does what it should.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One for each core: much of a test is waiting for programs that it started.
    maxWorkers: '100%',
    env: { TZ: 'UTC', NO_COLOR: '', FORCE_COLOR: '' },
  },
});
