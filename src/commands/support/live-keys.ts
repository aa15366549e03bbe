import type { LiveKey } from '../../practice/session-view.ts';

/** What a session's keys depend on. */
export interface KeyFacts {
  isPaused: boolean;
  isPressed: boolean;
  isJudged: boolean;
  /** Whether the drill has an interviewer who answers. */
  canAsk: boolean;
  /** What the key `a` does, where it does anything. */
  engine: { label: string; help: string } | undefined;
  isInterrupted: boolean;
}

/** The keys of a live session, in the order in which they stand at the foot of the screen. */
export function keysFor(facts: KeyFacts): LiveKey[] {
  const { isPaused, isPressed, isJudged, canAsk, engine, isInterrupted } = facts;
  return [
    ...(isInterrupted
      ? [
          { key: '+', label: 'handled', help: 'the interruption was handled' },
          { key: '-', label: 'not', help: 'it was not' },
        ]
      : []),
    ...(isJudged
      ? [
          {
            key: 't',
            label: 'test',
            help: 'test: the examples and your own cases; saving the file does it too',
          },
          { key: 'u', label: 'submit', help: 'submit: the hidden cases as well' },
          { key: 'e', label: 'editor', help: 'open the file in $EDITOR' },
        ]
      : []),
    ...(engine === undefined ? [] : [{ key: 'a', ...engine }]),
    ...(canAsk ? [{ key: 'i', label: 'ask', help: 'ask the interviewer, in your own words' }] : []),
    { key: 'n', label: 'next phase', help: 'next phase; b goes back one' },
    ...(isPressed
      ? []
      : [
          {
            key: 'h',
            label: 'hint',
            help: 'show a hint; a drill solved with hints comes back in two or three days',
          },
        ]),
    { key: 'w', label: 'note', help: 'write a note: it is kept with the session' },
    { key: 'd', label: isJudged ? '' : 'write', help: 'write your answer in $EDITOR, from a template' },
    { key: 's', label: 'stuck', help: 'stuck: marks the moment, and says what to try' },
    { key: 'p', label: isPaused ? 'go on' : 'pause', help: 'pause, and again to go on' },
    { key: 'f', label: 'finish', help: 'finish: how it went, then the post-mortem' },
    { key: 'x', label: '', help: 'abandon: it counts neither way' },
    { key: 'q', label: 'leave', help: 'leave the screen; the clock runs on (prep resume, prep finish)' },
    { key: '?', label: 'help', help: 'this help' },
  ];
}
