import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawNumbers, estimateProblems, isSane, promptWith, unitOf } from '../../src/library/estimate.ts';
import { bodyOf } from '../../src/library/front-matter-files.ts';
import type { Drill } from '../../src/library/page-schema.ts';
import { quantityText } from '../../src/library/quantity.ts';
import {
  act,
  beginPlay,
  bestPath,
  incidentProblems,
  playOf,
  wrongTurns,
} from '../../src/library/scenario.ts';
import { sectionsOf } from '../../src/library/sections.ts';
import { estimateFamilies } from '../../src/library/vocabulary.ts';
import { gradeLines } from '../../src/practice/grading.ts';
import { repeatable } from '../../src/system/random.ts';
import { shippedLibrary } from '../support/library.ts';

const library = await shippedLibrary();

const bodyFor = (id: string): string => bodyOf(readFileSync(library.pathOf(id) ?? id, 'utf8'));
const sectionOf = (id: string, heading: string): string =>
  sectionsOf(bodyFor(id)).rest.find((section) => section.heading === heading)?.text ?? '';
const drillsOf = (kind: string): Drill[] => library.all('drill').filter((drill) => drill.kind === kind);

it('are twelve incidents and twenty estimations at least, of every family', () => {
  expect(drillsOf('incident').length).toBeGreaterThanOrEqual(12);
  expect(drillsOf('estimation').length).toBeGreaterThanOrEqual(20);
  const families = new Set(
    drillsOf('estimation').flatMap(({ estimate }) => estimate?.lines.map(({ family }) => family) ?? []),
  );
  expect(estimateFamilies.filter((family) => family !== 'other' && !families.has(family))).toEqual([]);
});

describe.each(drillsOf('incident').map((drill) => [drill.id, drill] as const))(
  'the incident %s',
  (id, { incident }) => {
    if (incident === undefined) {
      it('has its states and actions', () => expect(incident).toBeDefined());
      return;
    }

    it('is a sound graph: eight states, ten actions, three wrong turns, a good end, no trap without a way out', () => {
      expect(incidentProblems(incident)).toEqual([]);
      expect(incident.states.length).toBeGreaterThanOrEqual(8);
      expect(incident.actions.length).toBeGreaterThanOrEqual(10);
      expect(wrongTurns(incident).length).toBeGreaterThanOrEqual(3);
    });

    it('has a best path in words that is played without a guess, in the fewest minutes there are', () => {
      const written = [...sectionOf(id, 'Best path').matchAll(/^\d+\. `([\w-]+)` \((\d+) min/gm)];
      const steps = written.map(([, action = '']) => action);
      const play = playOf(incident, steps);
      expect(play.steps.map(({ at }) => at)).toEqual(written.map(([, , minutes]) => Number(minutes)));
      expect(play.steps.filter(({ isGuess }) => isGuess)).toEqual([]);
      const best = bestPath(incident);
      expect([play.mitigatedAt, play.causeAt !== undefined, play.toldAt !== undefined]).toEqual([
        best?.mitigatedAt,
        true,
        true,
      ]);
    });

    it('shows something for every action in every state that is no end', () => {
      const silent = incident.states
        .filter(({ sort }) => sort !== 'good' && sort !== 'bad')
        .flatMap((state) =>
          incident.actions.flatMap((action) => {
            const play = act(incident, { ...beginPlay(incident), state: state.id }, action.id);
            return play.steps.at(-1)?.shows === 'Nothing changes.' ||
              play.steps.at(-1)?.shows === 'Nothing new.'
              ? [`${action.id} in ${state.id}`]
              : [];
          }),
        );
      expect(silent).toEqual([]);
    });
  },
);

describe.each(drillsOf('estimation').map((drill) => [drill.id, drill] as const))(
  'the estimation %s',
  (id, { estimate }) => {
    if (estimate === undefined) {
      it('has its numbers and lines', () => expect(estimate).toBeDefined());
      return;
    }
    const { prompt } = sectionsOf(bodyFor(id));

    it('has five lines at least, and a prompt that says every number', () => {
      expect(estimate.lines.length).toBeGreaterThanOrEqual(5);
      expect(estimateProblems(estimate, prompt)).toEqual([]);
    });

    it('is solvable and sane for a thousand seeds, and no line is always the same', () => {
      const seen = estimate.lines.map(() => new Set<number>());
      for (let seed = 1; seed <= 1_000; seed += 1) {
        const drawn = drawNumbers(estimate, repeatable(seed));
        expect(isSane(estimate, drawn)).toBe(true);
        expect(promptWith(prompt, estimate, drawn)).not.toMatch(/\{[a-z][a-z0-9-]*\}|NaN|Infinity/);
        // Answered as it is written, every line is right: what is shown can be typed.
        const answers = estimate.lines.map((line) => ({
          item: line.id,
          text: quantityText(drawn.lines.get(line.id) ?? 0, unitOf(line.unit)),
        }));
        expect(gradeLines(estimate, drawn, answers).map(({ credit }) => credit)).toEqual(
          answers.map(() => 1),
        );
        for (const [index, line] of estimate.lines.entries()) {
          seen[index]?.add(drawn.lines.get(line.id) ?? 0);
        }
      }
      expect(seen.map((values) => values.size > 1)).toEqual(estimate.lines.map(() => true));
    });
  },
);
