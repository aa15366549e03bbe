import { expect, it } from 'vitest';
import { connect } from '../../src/database/connect.ts';

it('prepares a statement once, so that none is ever left to be collected', () => {
  const connection = connect(':memory:', {});
  expect(connection.prepare('SELECT 1 AS one')).toBe(connection.prepare('SELECT 1 AS one'));
});

it('gives a statement back as if it were new, however it was read before', () => {
  const connection = connect(':memory:', {});
  const sql = 'SELECT 1 AS one';
  expect(connection.prepare(sql).pluck().get()).toBe(1);
  expect(connection.prepare(sql).get()).toEqual({ one: 1 });
  expect(connection.prepare(sql).raw().get()).toEqual([1]);
  expect(connection.prepare(sql).get()).toEqual({ one: 1 });
});

it('reads and sets pragmas, each time anew', () => {
  const connection = connect(':memory:', {});
  for (const version of [1, 2]) {
    connection.pragma(`user_version = ${version}`);
    expect(connection.pragma('user_version', { simple: true })).toBe(version);
  }
  expect(connection.pragma('user_version')).toEqual([{ user_version: 2 }]);
});
