import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/library/page-schema.ts';
import {
  act,
  actionsMeant,
  beginPlay,
  bestPath,
  incidentProblems,
  playOf,
  quickestCause,
  wrongTurns,
} from '../../src/library/scenario.ts';

type Action = Incident['actions'][number];
const action = (
  id: string,
  minutes: number,
  results: Action['results'],
  sort: Action['sort'] = 'look',
): Action => ({
  id,
  title: id.replaceAll('-', ' '),
  sort,
  minutes,
  words: [],
  results,
});
const state = (id: string, sort: Incident['states'][number]['sort']): Incident['states'][number] => ({
  id,
  sort,
  shows: `now ${id}`,
});

const outage: Incident = {
  states: [
    state('alarmed', 'start'),
    state('seen', 'open'),
    state('half', 'open'),
    { ...state('restarted', 'worse'), worsens: { minutes: 10, to: 'down' } },
    state('scaled', 'trap'),
    state('mended', 'good'),
    state('patched', 'good'),
    state('down', 'bad'),
  ],
  actions: [
    action('look-at-graphs', 2, [
      { from: ['alarmed', 'scaled', 'restarted'], to: 'seen', shows: 'since 10:40' },
      { shows: 'the same' },
    ]),
    action('read-logs', 4, [{ from: ['seen', 'mended'], cause: true, shows: 'a null' }, { shows: 'noise' }]),
    action(
      'roll-back',
      6,
      [
        { from: ['seen', 'half'], to: 'mended', shows: 'well' },
        { to: 'mended', guess: true, shows: 'well, why?' },
      ],
      'change',
    ),
    action(
      'patch',
      30,
      [
        { from: ['seen'], to: 'patched', shows: 'well' },
        { wrong: true, shows: 'what?' },
      ],
      'change',
    ),
    action('scale', 5, [{ to: 'scaled', shows: 'no difference' }], 'change'),
    action('restart', 4, [{ to: 'restarted', shows: 'worse' }], 'change'),
    action(
      'flag-off',
      1,
      [{ from: ['seen'], to: 'half', shows: 'half' }, { shows: 'no difference' }],
      'change',
    ),
    action('look-at-database', 3, [{ wrong: true, shows: 'calm' }]),
    action('ask-team', 3, [{ helps: true, shows: 'we deployed' }]),
    action('tell', 2, [{ shows: 'told' }], 'tell'),
  ],
};

describe('an incident', () => {
  it('costs the minutes of what is done, shows evidence, and moves', () => {
    const play = playOf(outage, ['look-at-graphs', 'roll-back', 'read-logs', 'tell']);
    expect(play).toMatchObject({
      state: 'mended',
      minutes: 14,
      mitigatedAt: 8,
      causeAt: 12,
      toldAt: 14,
      isOver: false,
    });
    expect(play.steps.map(({ shows, isWasted }) => [shows, isWasted])).toEqual([
      ['since 10:40', false],
      ['well', false],
      ['a null', false],
      ['told', false],
    ]);
  });

  it('counts what brought nothing: a trap, a wrong turn, a second look, noise', () => {
    const play = playOf(outage, ['scale', 'look-at-database', 'ask-team', 'ask-team', 'read-logs']);
    expect(play.steps.map(({ isWasted }) => isWasted)).toEqual([true, true, false, true, true]);
  });

  it('knows a guess, and takes it all the same', () => {
    const play = playOf(outage, ['roll-back']);
    expect(play).toMatchObject({ mitigatedAt: 6, steps: [{ isGuess: true }] });
  });

  it('gets worse by itself, and is over in a bad end', () => {
    const play = playOf(outage, ['restart', 'ask-team', 'patch']);
    expect(play).toMatchObject({ state: 'down', isOver: true });
    expect(play.steps.at(-1)).toMatchObject({ worsened: ['down'], shows: '' });
    expect(act(outage, play, 'tell')).toBe(play);
    // Before its time is up there is a way out.
    expect(playOf(outage, ['restart', 'look-at-graphs', 'roll-back']).mitigatedAt).toBe(12);
  });

  it('takes no unknown action', () => {
    const play = beginPlay(outage);
    expect(act(outage, play, 'dance')).toBe(play);
  });

  it('has a best path without guesses: mitigated first, then cause and telling', () => {
    expect(bestPath(outage)).toMatchObject({ mitigatedAt: 8, minutes: 14 });
    expect(bestPath(outage)?.actions.slice(0, 2)).toEqual(['look-at-graphs', 'roll-back']);
    expect(quickestCause(outage)).toBe(6);
  });

  it('has wrong turns', () => {
    expect(wrongTurns(outage)).toEqual(['patch', 'scale', 'restart', 'look-at-database']);
  });

  it.each([
    ['look-at-graphs', ['look-at-graphs']],
    ['graphs', ['look-at-graphs']],
    ['roll it back', ['roll-back']],
    ['look', ['look-at-graphs', 'look-at-database']],
    ['the database', ['look-at-database']],
    ['dance', []],
    ['', []],
  ])('understands %j as %j', (words, ids) => {
    expect(actionsMeant(outage, words).map(({ id }) => id)).toEqual(ids);
  });

  it('never lets time run backwards, nor mitigates twice, whatever is done', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...outage.actions.map(({ id }) => id)), { maxLength: 30 }),
        (done) => {
          let play = beginPlay(outage);
          for (const id of done) {
            const next = act(outage, play, id);
            expect(next.minutes).toBeGreaterThanOrEqual(play.minutes);
            expect(play.mitigatedAt === undefined || next.mitigatedAt === play.mitigatedAt).toBe(true);
            expect(next.steps.length - play.steps.length).toBe(play.isOver ? 0 : 1);
            play = next;
          }
          expect(playOf(outage, done)).toEqual(play);
          const best = bestPath(outage)?.mitigatedAt ?? 0;
          const isGuessed = play.steps.some(({ isGuess }) => isGuess);
          expect(play.mitigatedAt === undefined || isGuessed || play.mitigatedAt >= best).toBe(true);
        },
      ),
    );
  });

  it('is sound', () => {
    expect(incidentProblems(outage)).toEqual([]);
  });

  it.each<[string, Incident, string]>([
    [
      'a trap without a way out',
      {
        ...outage,
        actions: outage.actions.map((each) =>
          each.id === 'look-at-graphs'
            ? action('look-at-graphs', 2, [{ from: ['alarmed'], to: 'seen', shows: 'x' }])
            : each,
        ),
      },
      'from "scaled" no good end can be reached without a guess',
    ],
    [
      'a state that nothing leads to',
      { ...outage, states: [...outage.states, state('lonely', 'open')] },
      'nothing leads to "lonely"',
    ],
    [
      'a state that there is not',
      { ...outage, actions: [...outage.actions, action('jump', 1, [{ to: 'moon', shows: 'x' }])] },
      'there is no state "moon"',
    ],
    [
      'nobody to tell',
      { ...outage, actions: outage.actions.filter(({ id }) => id !== 'tell') },
      'nobody can be told: no action of the sort tell',
    ],
    [
      'two beginnings',
      {
        ...outage,
        states: outage.states.map((each) =>
          each.id === 'seen' ? { ...each, sort: 'start' as const } : each,
        ),
      },
      'there are 2 states of the sort start, not one',
    ],
    ['too few states', { ...outage, states: outage.states.slice(0, 7) }, 'there are 7 states; 8 are wanted'],
  ])('says what does not hold: %s', (_, incident, message) => {
    expect(incidentProblems(incident).map((problem) => problem.message)).toContain(message);
  });
});
