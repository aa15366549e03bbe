import { expect, it } from 'vitest';
import { Person } from '../support/prep.ts';

it('begins a warm-up on a fresh machine', async () => {
  const person = new Person();
  const { code, out } = await person.run('start');
  expect(code).toBe(0);
  expect(out).toContain('0:00 of 10:00');
});
