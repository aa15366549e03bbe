import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clarificationFor, clarificationsOf } from '../../src/library/ask-about.ts';
import { checksFor, metByClock, scoreOfChecks } from '../../src/practice/checks.ts';
import { filledTemplate, isWrittenIn, withoutGuidance } from '../../src/practice/document.ts';
import { dueInterrupts, openInterrupt } from '../../src/practice/interrupts.ts';
import { kindsOfPractice, practiceOf } from '../../src/practice/kinds/index.ts';
import { honestOutcome, outcomes } from '../../src/practice/outcome.ts';
import { behindMs, paceText } from '../../src/practice/pace.ts';
import { phasesFor } from '../../src/practice/phases.ts';
import { replay } from '../../src/practice/session.ts';
import type { SessionEvent } from '../../src/practice/session-event.ts';
import { pictureOf } from '../../src/practice/session-view.ts';
import {
  formatFields,
  formatPresets,
  statusFormatted,
  unknownFields,
} from '../../src/practice/status-format.ts';
import { styles } from '../../src/practice/style.ts';
import { marksOf, timelineOf } from '../../src/practice/timeline.ts';

const minute = 60_000;

describe('the pace', () => {
  const phases = (...times: [planned: number, active: number][]) =>
    times.map(([plannedMs, activeMs], index) => ({
      id: `p${index}`,
      title: `Phase ${index}`,
      plannedMs: plannedMs * minute,
      activeMs: activeMs * minute,
    }));

  it.each([
    ['on time', phases([3, 2], [7, 0]), 0],
    ['3 min over in phase 0', phases([3, 6], [7, 0]), 0],
    ['4 min behind', phases([3, 7], [7, 1]), 1],
    ['2 min ahead', phases([3, 1], [7, 1]), 1],
    ['', phases([3, 9]), 0],
  ] as const)('%s', (text, list, phase) => {
    expect(paceText({ phases: [...list], phase })).toBe(text);
  });

  it('is never ahead in the first phase, and behind by all that was overrun', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 6 }), (times) => {
        const list = phases(...times);
        expect(
          behindMs({
            phases: list.map((each, index) => (index > 0 ? { ...each, activeMs: 0 } : each)),
            phase: 0,
          }),
        ).toBeGreaterThanOrEqual(0);
        const last = list.length - 1;
        const spent = list.reduce((sum, { activeMs }) => sum + activeMs, 0);
        const planned = list.reduce((sum, { plannedMs }) => sum + plannedMs, 0);
        expect(behindMs({ phases: list, phase: last })).toBeGreaterThanOrEqual(spent - planned);
      }),
    );
  });
});

describe('interruptions', () => {
  const interrupts = [
    { phase: 'a', minute: 10, ask: 'x' },
    { phase: 'b', minute: 30, ask: 'y' },
  ];
  const due = (
    activeMinutes: number,
    planned = 45,
    asked: { index: number; at: number; isHandled: undefined }[] = [],
  ) => dueInterrupts(interrupts, { asked, status: 'running' }, planned * minute, 45, activeMinutes * minute);

  it('come at their minute, once, and earlier when less time is planned', () => {
    expect(due(9)).toEqual([]);
    expect(due(10)).toEqual([0]);
    expect(due(31)).toEqual([0, 1]);
    expect(due(31, 45, [{ index: 0, at: 0, isHandled: undefined }])).toEqual([1]);
    expect(due(7, 30)).toEqual([0]);
    expect(dueInterrupts(interrupts, { asked: [], status: 'paused' }, 45 * minute, 45, 40 * minute)).toEqual(
      [],
    );
  });

  it('wait one after the other', () => {
    expect(
      openInterrupt({
        asked: [
          { index: 0, at: 0, isHandled: true },
          { index: 1, at: 0, isHandled: undefined },
        ],
      }),
    ).toBe(1);
    expect(openInterrupt({ asked: [] })).toBeUndefined();
  });
});

describe('what an outcome is honestly called', () => {
  it.each(outcomes)('%s', (outcome) => {
    expect(honestOutcome(outcome, { hints: 0, style: 'round' })).toBe(outcome);
    const helped = outcome === 'solved' ? 'solved-with-help' : outcome;
    expect(honestOutcome(outcome, { hints: 1, style: 'round' })).toBe(helped);
    expect(honestOutcome(outcome, { hints: 0, style: 'guided' })).toBe(helped);
    const part = outcome.startsWith('solved') ? 'partial' : outcome;
    expect(honestOutcome(outcome, { hints: 0, style: 'approach' })).toBe(part);
  });
});

describe('phases', () => {
  it('of an approach have no code in them', () => {
    const coding = practiceOf('coding');
    const ids = phasesFor(coding, { form: 'full', style: 'approach', minutes: 15 }).map(({ id }) => id);
    expect(ids).toEqual(['clarify', 'approach', 'complexity']);
  });

  it('of a design differ for 45 and 60 minutes, and for a mini drill', () => {
    const design = practiceOf('system-design');
    const minutes = (form: 'full' | 'mini', planned: number) =>
      phasesFor(design, { form, style: 'round', minutes: planned }).map((phase) => phase.minutes);
    expect(minutes('full', 45)).toEqual([5, 5, 10, 20, 5]);
    expect(minutes('full', 60)).toEqual([7, 5, 10, 25, 13]);
    expect(minutes('mini', 15).reduce((sum, each) => sum + each, 0)).toBe(15);
  });

  it.each(kindsOfPractice)('of $kind are there in every way', (kind) => {
    for (const style of styles) {
      const phases = phasesFor(kind, { form: 'full', style, minutes: 45 });
      expect(phases.length).toBeGreaterThan(0);
      expect(new Set(phases.map(({ id }) => id)).size).toBe(phases.length);
    }
  });
});

describe('checks', () => {
  it('of a story are what interviewers listen for; the clock answers one', () => {
    const checks = checksFor('behavioral', [], ['x']);
    expect(checks.map(({ id }) => id)).toEqual([
      'specific',
      'own-part',
      'criteria',
      'numbers',
      'reflection',
      'in-time',
    ]);
    expect(metByClock(checks, [{ id: 'answer', activeMs: 170_000, seconds: 180 }])).toEqual(['in-time']);
    expect(metByClock(checks, [{ id: 'answer', activeMs: 190_000, seconds: 180 }])).toEqual([]);
  });

  it('count those of the level and below', () => {
    const checks = checksFor(
      'system-design',
      [
        { phase: 'requirements', level: 'mid', text: 'a' },
        { phase: 'requirements', level: 'senior', text: 'b' },
        { phase: 'wrap-up', level: 'staff', text: 'c' },
      ],
      [],
    );
    expect(scoreOfChecks(checks, ['1', '3'], 'senior')).toEqual({ points: 1, of: 2 });
    expect(scoreOfChecks(checks, ['1', '3'], 'staff')).toEqual({ points: 2, of: 3 });
  });
});

describe('asking the interviewer', () => {
  const told = clarificationsOf(
    'P\n\n## Ask about\n\n- **How much traffic, and how many keys?** 50,000 a second,\n  400,000 keys.\n- **Are bursts allowed?** Yes, 100.\n- no question\n',
  );

  it('finds what the question is about, in other words too', () => {
    expect(told).toHaveLength(2);
    expect(clarificationFor(told, 'what is the traffic?')?.answer).toBe('50,000 a second, 400,000 keys.');
    expect(clarificationFor(told, 'May they burst')?.answer).toBe('Yes, 100.');
    expect(clarificationFor(told, 'is it blue')).toBeUndefined();
  });
});

describe('a document', () => {
  const template = '# {title}\n\n{day} {kind} {minutes} {drill}\n\n## One\n\n<!-- What? -->\n\n## Two\n';

  it('is filled with facts, and its guidance is left out for reading', () => {
    const filled = filledTemplate(template, { title: 'T', day: 'D', kind: 'case', minutes: 3, drill: 'x' });
    expect(filled).toBe('# T\n\nD case 3 x\n\n## One\n\n<!-- What? -->\n\n## Two\n');
    expect(withoutGuidance(filled)).toBe('# T\n\nD case 3 x\n\n## One\n\n## Two');
  });

  it('counts as written when it says something that the template does not', () => {
    expect(isWrittenIn(template, template)).toBe(false);
    expect(isWrittenIn(`${template}\n\n`, template)).toBe(false);
    expect(isWrittenIn(`${template}\nan answer\n`, template)).toBe(true);
  });
});

const events: SessionEvent[] = [
  {
    kind: 'started',
    at: 0,
    data: {
      phases: [
        { id: 'a', title: 'Clarify', seconds: 60 },
        { id: 'b', title: 'Code', seconds: 60 },
      ],
    },
  },
  { kind: 'recorded', at: 1_000, data: { file: 'x.wav' } },
  { kind: 'stuck', at: 61_000, data: {} },
  { kind: 'phase', at: 91_000, data: { to: 1 } },
  { kind: 'note', at: 92_000, data: { text: 'first\nsecond' } },
  { kind: 'finished', at: 120_000, data: { outcome: 'solved-with-help' } },
];

describe('what happened', () => {
  it('is told in words, in order', () => {
    expect(timelineOf(events).map(({ text }) => text)).toEqual([
      'began',
      'recording',
      'stuck',
      'Code',
      'note: first',
      'solved with help',
    ]);
  });

  it('has marks in the recording, a little before the moment', () => {
    expect(marksOf(events)).toEqual([
      { file: 'x.wav', seconds: 0, text: 'the beginning' },
      { file: 'x.wav', seconds: 45, text: 'stuck' },
      { file: 'x.wav', seconds: 75, text: 'end of clarify' },
    ]);
    expect(marksOf(events.filter(({ kind }) => kind !== 'recorded'))).toEqual([]);
  });
});

describe('a status line', () => {
  const picture = pictureOf(
    { uuid: 'u', drill: 'd', kind: 'coding', title: 'T', plannedMinutes: 2 },
    replay(events.slice(0, 4)),
    100_000,
  );

  it.each([
    ['{clock}/{planned} {left} {percent}%', '1:40/2:00 0:20 83%'],
    ['{phase} {phase-left} {mark} {kind}', 'Code 0:51 > coding'],
    ['tmux', '> Code 0:51 | 0:20'],
    ['plain', 'plain'],
  ])('%s', (format, line) => {
    expect(statusFormatted(picture, format)).toBe(line);
  });

  it('knows its fields, and names those it does not know', () => {
    for (const format of [...formatPresets, ...formatFields.map((field) => `{${field}}`)]) {
      expect(unknownFields(format)).toEqual([]);
      expect(statusFormatted(picture, format)).not.toContain('{');
    }
    expect(unknownFields('{clock} {mood}')).toEqual(['mood']);
  });
});
