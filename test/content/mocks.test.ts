import { describe, expect, it } from 'vitest';
import { practiceOf } from '../../src/practice/kinds/index.ts';
import { kindOfRound, loopOfCompany, loopOfPage } from '../../src/practice/mock.ts';
import { Diary } from '../commands/scenes.ts';
import { shippedLibrary } from '../support/library.ts';

const library = await shippedLibrary();
const companies = library.all('company').filter(({ loop }) => loop.length > 0);
const loops = library.all('loop');

describe('every round', () => {
  it('of every company, loop and roadmap is of a kind that has phases, and drills', () => {
    const kinds = new Set([
      ...companies.flatMap(({ loop }) => loop.map(({ kind }) => kindOfRound(kind))),
      ...loops.flatMap(({ rounds }) => rounds.map(({ kind }) => kind)),
      ...library
        .all('roadmap')
        .flatMap(({ stages, special }) => [
          special.kind,
          ...stages.flatMap(({ targets }) => targets.map(({ kind }) => kind)),
        ]),
    ]);
    const has = new Set(library.all('drill').map(({ kind }) => kind));
    for (const kind of kinds) {
      expect(practiceOf(kind).phases.length).toBeGreaterThan(0);
      expect([kind, has.has(kind)]).toEqual([kind, true]);
    }
  });

  it('of a lane has a loop', () => {
    const lanes = library.all('chooser').flatMap((page) => page.lanes.map(({ role }) => role));
    expect(lanes.filter((role) => !loops.some((loop) => loop.role === role))).toEqual([]);
  });
});

const plans = [...companies.map(loopOfCompany), ...loops.map(loopOfPage)];

describe.each(plans.map((plan) => [plan.name, plan] as const))('the mock of %s', (name, plan) => {
  it('is played to its end, round after round, each with a drill of its own', async () => {
    const diary = new Diary();
    let minute = 0;
    const at = (): string => {
      minute += 1;
      return `2026-11-20 ${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    };
    await diary.at(at(), 'mock', name);
    for (const _ of plan.rounds.slice(1)) {
      await diary.at(at(), 'finish', '--outcome', 'solved');
      await diary.at(at(), 'mock', '--note', 'next');
    }
    await diary.at(at(), 'finish', '--outcome', 'partial');
    const { mock } = (await diary.json(at(), 'mock', '--gap', 'speed')) as {
      mock: {
        isOver: boolean;
        rounds: { title: string; kind: string; drill: string; score: number | null }[];
        debrief: { gaps: string[] };
      };
    };
    expect(mock.isOver).toBe(true);
    expect(mock.rounds.map(({ title }) => title)).toEqual(plan.rounds.map(({ title }) => title));
    expect(new Set(mock.rounds.map(({ drill }) => drill)).size).toBe(plan.rounds.length);
    expect(mock.rounds.filter(({ score }) => score === null)).toEqual([]);
    expect(mock.debrief.gaps).toEqual(['speed']);
  });
});
