import { type LoadedCommand, lazily } from './support/command.ts';

/** A verb that a person types: what it is for, an example, and where its code is. */
export interface ManifestEntry {
  /** The words of the command, such as `drill list`. */
  name: string;
  summary: string;
  /** A real call, without the leading `prep`. */
  example: string;
  /** What its `--json` document holds. */
  json: string;
  load(): Promise<LoadedCommand>;
}

/** Words that only hold others together. */
export const groups: Readonly<Record<string, string>> = {
  drill: 'Look at the drills of the library',
  content: 'Look after your own content',
  config: 'Read and change settings',
  case: 'Look after your own test cases',
  import: 'Bring problems from elsewhere',
};

/** What the judge says: the document of every command that runs a solution. */
const judgement =
  '{ drill, language, file, mode, verdict, passed, total, failed, wallMs, slowest: { case, cpuMs } | null, peakKb | null, failure: { case, about, verdict, input[], expected, got, path[], note, cpuMs, error, rows: { columns[], pairs: [{ expected, got }] } | null, mistake: { mistake, text } | null } | null, error: { kind, type, message, line, column, places[] } | null, printed: [{ case, text }], cases: [{ case, verdict, cpuMs }], change: { lines, smallest } | null, growth: { declared, finding, exponent | null, low | null, high | null } | null }';

/** Every command: a file beside this one and an entry here each. */
export const manifest: readonly ManifestEntry[] = [
  {
    name: 'today',
    summary: 'What to do next and why, what is due, how the week stands (also: prep alone)',
    example: 'today',
    json: '{ today, weekday, isSetUp, isRest, isAllDone, roadmap: { id, week, weeks, focus }, interview: { date, days } | null, session | null, next: { drill, title, kind, minutes, reason, command } | null, redos[], week: { planned, done, missed, minutesPlanned, minutesDone }, streak, withoutPostMortem | null, mock | null }',
    load: lazily(() => import('./today.ts')),
  },
  {
    name: 'init',
    summary: 'Say what you prepare for and how much time you have',
    example: 'init --role backend --level senior --interview 2027-02-01 --minutes 75 --language go',
    json: '{ profile, chosen: { roadmap, why, advice | null } | null }',
    load: lazily(() => import('./init.ts')),
  },
  {
    name: 'start',
    summary: 'Begin a timed session: the next one of the plan, or what you name',
    example: 'start system-design',
    json: '{ session, reason, prompt, file | null, remarks[], asks | null } or { mock, session, prompt }',
    load: lazily(() => import('./start.ts')),
  },
  {
    name: 'status',
    summary: 'The running session: time used and left, its phase, its pace',
    example: "status --format '{phase} {phase-left}'",
    json: '{ session: { id, drill, kind, title, status, outcome, elapsedMs, plannedMs, phase, phases[], hints, stuck, notes[], judged: { verdict, passed, total, isSubmitted } | null, style, isPressed, isBlind, confidence | null, behindMs, pace, asked: [{ index, isHandled | null }], answers: [{ item, text }], acted[], score | null } | null, gapMs | null }',
    load: lazily(() => import('./status.ts')),
  },
  {
    name: 'pause',
    summary: 'Stop the clock of the session',
    example: 'pause',
    json: '{ session }',
    load: lazily(() => import('./pause.ts')),
  },
  {
    name: 'resume',
    summary: 'Go on with a session that was paused, left or cut off',
    example: 'resume',
    json: '{ session, gap: { lengthMs, isCounted } | null }',
    load: lazily(() => import('./resume.ts')),
  },
  {
    name: 'phase',
    summary: 'Go to the next phase of the session, or to the one you name',
    example: 'phase test',
    json: '{ session }',
    load: lazily(() => import('./phase.ts')),
  },
  {
    name: 'note',
    summary: 'Keep a note with the session',
    example: 'note "the invariant: everything left of lo is smaller"',
    json: '{ session }',
    load: lazily(() => import('./note.ts')),
  },
  {
    name: 'hint',
    summary: 'Show the next hint; the drill then comes back in two or three days',
    example: 'hint',
    json: '{ hint, index, total, session }',
    load: lazily(() => import('./hint.ts')),
  },
  {
    name: 'stuck',
    summary: 'Mark that you are stuck, and see what to try',
    example: 'stuck',
    json: '{ session, ladder[] }',
    load: lazily(() => import('./stuck.ts')),
  },
  {
    name: 'ask',
    summary: 'Ask the interviewer of a design or a case, in your own words',
    example: 'ask how many users are there',
    json: '{ question, answer, session }',
    load: lazily(() => import('./ask.ts')),
  },
  {
    name: 'answer',
    summary: 'Answer a number of an estimation or a design, in your own units',
    example: 'answer 6k/s',
    json: '{ lines: [{ id, ask, unit, answer | null }], session }',
    load: lazily(() => import('./answer.ts')),
  },
  {
    name: 'act',
    summary: 'Do something in an incident; alone, it lists what can be done',
    example: 'act look at the funnel',
    json: '{ minutes, mitigatedAt | null, isOver, step: { action, at, shows, worsened[] } | null, actions: [{ id, title, minutes }], session }',
    load: lazily(() => import('./act.ts')),
  },
  {
    name: 'handled',
    summary: 'Tick what the interviewer threw in as handled, or with --not as missed',
    example: 'handled',
    json: '{ ask | null, isHandled | null, session }',
    load: lazily(() => import('./handled.ts')),
  },
  {
    name: 'write',
    summary: 'Write your answer in $EDITOR from a template; it is kept with the session',
    example: 'write decision-record',
    json: '{ session, template, file, isKept } or { templates: [{ name, title, isUsual }] }',
    load: lazily(() => import('./write.ts')),
  },
  {
    name: 'test',
    summary: 'Judge your solution on the examples and your own cases',
    example: 'test --case 2',
    json: judgement,
    load: lazily(() => import('./test.ts')),
  },
  {
    name: 'submit',
    summary: 'Judge it on the hidden cases too; accepted proposes to finish as solved',
    example: 'submit',
    json: judgement,
    load: lazily(() => import('./submit.ts')),
  },
  {
    name: 'stress',
    summary: 'Compare it with the reference on random inputs, and show the smallest that differs',
    example: 'stress --rounds 2000',
    json: judgement,
    load: lazily(() => import('./stress.ts')),
  },
  {
    name: 'attempts',
    summary: 'Everything that was judged for a drill: list, read, compare',
    example: 'attempts flaky-test-report',
    json: '{ attempts: [{ name, at, when, mode, language, verdict, passed, total }] } or { attempt, source } or { before, after, lines: [{ sign, text }] }',
    load: lazily(() => import('./attempts.ts')),
  },
  {
    name: 'case list',
    summary: 'The examples and your own cases of a drill',
    example: 'case list flaky-test-report',
    json: '{ cases: [{ number, title, about, input[], expected }], hidden, language }',
    load: lazily(() => import('./case-list.ts')),
  },
  {
    name: 'case add',
    summary: 'Keep a case of your own; every test runs it',
    example: `case add flaky-test-report --input '[[["c1", "a", "pass"]]]' --expected '[]'`,
    json: '{ drill, number, case: { input[], expected }, language, isFromReference }',
    load: lazily(() => import('./case-add.ts')),
  },
  {
    name: 'case remove',
    summary: 'Remove a case of your own',
    example: 'case remove 4 --drill flaky-test-report',
    json: '{ drill, number }',
    load: lazily(() => import('./case-remove.ts')),
  },
  {
    name: 'finish',
    summary: 'End the session with its outcome, and go on into the post-mortem',
    example:
      'finish --outcome failed --broke "forgot the empty list" --rule "test empty first" --failure edge-cases',
    json: '{ session, postMortem | null, redo: { drill, due } | null, debrief: { lines[], incident | null, checks[], interrupts[], report | null, score | null } | null }',
    load: lazily(() => import('./finish.ts')),
  },
  {
    name: 'abandon',
    summary: 'End the session without an outcome: it counts neither way',
    example: 'abandon',
    json: '{ session }',
    load: lazily(() => import('./abandon.ts')),
  },
  {
    name: 'log',
    summary: 'Record practice done elsewhere',
    example:
      'log external --what contest --title "Weekly 512" --minutes 90 --outcome partial --percentile 78',
    json: '{ session }',
    load: lazily(() => import('./log.ts')),
  },
  {
    name: 'edit',
    summary: 'Correct the outcome, the minutes or the start of a session',
    example: 'edit last --minutes 40',
    json: '{ session }',
    load: lazily(() => import('./edit.ts')),
  },
  {
    name: 'checkpoints',
    summary: 'Tick which checkpoints of a strong answer you met',
    example: 'checkpoints last --met 1,3,4',
    json: '{ session, checks: [{ id, phase, level | null, text, isMet, isExpected }], score | null }',
    load: lazily(() => import('./checkpoints.ts')),
  },
  {
    name: 'mock',
    summary: 'Hold a whole loop: a company, a lane, a baseline, or rounds of your own',
    example: 'mock stripe --pressure',
    json: '{ mock: { id, name, title, day, isPressed, budgetMinutes | null, isOver, rounds: [{ title, kind, minutes, breakMinutes, state, session | null, drill | null, drillTitle | null, outcome | null, score | null, note | null }], next | null, debrief: { strengths[], gaps[], failing: { title, score, drill, prevention | null } | null } | null } } or { mock, session, prompt } or { loops: [{ name, title, rounds, minutes }] }',
    load: lazily(() => import('./mock.ts')),
  },
  {
    name: 'show',
    summary: 'A session in full: phases, what happened, notes, answers, score',
    example: 'show last',
    json: '{ session, day, name, minutes, moments: [{ offsetMs, text }], documents: [{ template, path, text }], recordings[], debrief, mock | null }',
    load: lazily(() => import('./show.ts')),
  },
  {
    name: 'replay',
    summary: 'Hear a recorded session again, around stuck moments and ends of phases',
    example: 'replay last',
    json: '{ marks: [{ number, file, seconds, text, isThere }], played | null }',
    load: lazily(() => import('./replay.ts')),
  },
  {
    name: 'history',
    summary: 'What you practised, newest first',
    example: 'history --kind coding --outcome failed --limit 10',
    json: '{ sessions: [{ id, name, drill, kind, title, source, startedAt, zone, day, minutes, plannedMinutes, outcome, style, score | null }] }',
    load: lazily(() => import('./history.ts')),
  },
  {
    name: 'postmortem',
    summary: 'Do the post-mortem of a session, or do it again',
    example: 'postmortem last --broke "minute 31: no invariant" --rule "write the invariant first"',
    json: '{ postMortem: { session, title, outcome, isWritten, well, broke, cause, rule, followUp, failures[], scores[], total, low } }',
    load: lazily(() => import('./postmortem.ts')),
  },
  {
    name: 'mistakes',
    summary: 'The mistake log by failure type, most frequent first',
    example: 'mistakes',
    json: '{ groups: [{ type, title, count, lastSeen, rule, fix, entries[] }] }',
    load: lazily(() => import('./mistakes.ts')),
  },
  {
    name: 'plan',
    summary: 'The week as blocks, each with its minutes and its reason',
    example: 'plan 2026-W48',
    json: '{ monday, week, isKept, isSetUp, roadmap: { id, title, week, weeks, focus }, planned, done, minutesPlanned, minutesDone, days: [{ day, weekday, minutes, isToday, isRest, blocks[] }], tasks[], unplaced[] }',
    load: lazily(() => import('./plan.ts')),
  },
  {
    name: 'plan move',
    summary: 'Move a block to another day of the week',
    example: 'plan move a1b2c3 fri',
    json: '{ block, over: { planned, minutes } | null }',
    load: lazily(() => import('./plan-move.ts')),
  },
  {
    name: 'plan skip',
    summary: 'Take a block out of the week, or with --undo put it back',
    example: 'plan skip a1b2c3',
    json: '{ block }',
    load: lazily(() => import('./plan-skip.ts')),
  },
  {
    name: 'stats',
    summary: 'Sessions, time, outcomes and scores by kind and week; streak; top mistakes',
    example: 'stats --since 2026-10-01',
    json: '{ sessions, minutes, outcomes, meanScore, streak: { days, best }, kinds[], weeks[], patterns: [{ pattern, title, times, solved, last | null }], topMistakes[] }',
    load: lazily(() => import('./stats.ts')),
  },
  {
    name: 'drill list',
    summary: 'The drills of the library, with what you did of each',
    example: 'drill list --kind coding --difficulty medium --hide-pattern',
    json: '{ drills: [{ id, kind, title, difficulty, minutes, patterns[], times, last | null, outcome | null }], elsewhere, gone: [{ id, title, times, last, outcome }] }',
    load: lazily(() => import('./drill-list.ts')),
  },
  {
    name: 'drill pick',
    summary: 'The drill that your weakest pattern asks for',
    example: 'drill pick --difficulty medium',
    json: '{ drill: { id, title, kind, difficulty, minutes }, weakness: { pattern, solved, times, last | null } | null, command }',
    load: lazily(() => import('./drill-pick.ts')),
  },
  {
    name: 'drill show',
    summary: 'Read a drill; with --all also its hints and solution',
    example: 'drill show warm-up-longest-run --all',
    json: '{ drill | null, id, prompt, sections[], past: [{ day, title, outcome }] }',
    load: lazily(() => import('./drill-show.ts')),
  },
  {
    name: 'read',
    summary: 'Read a page: playbook, roadmap, pattern, company; alone, it lists them',
    example: 'read coding-round',
    json: '{ pages[] } or { page: { id, type, title, summary }, text, boxes: [{ number, id, text, isTicked }], gone[] } or { page, sections: [{ id, title, level }] }',
    load: lazily(() => import('./read.ts')),
  },
  {
    name: 'check',
    summary: 'Tick what is done on a page; the file stays as it is',
    example: 'check backend-10-weeks 3',
    json: '{ page: { id, title }, boxes: [{ number, id, text, isTicked }], gone: [{ id, text }], changed: [{ number, id, text, isTicked }] }',
    load: lazily(() => import('./check.ts')),
  },
  {
    name: 'search',
    summary: 'Look for words in everything; a misspelt title is found too',
    example: 'search sliding window --kind coding',
    json: '{ query, corrected | null, hits: [{ id, kind, difficulty, title, line, command }] }',
    load: lazily(() => import('./search.ts')),
  },
  {
    name: 'content check',
    summary: 'Check the library, or a folder of yours, and say what to mend',
    example: 'content check ~/drills',
    json: '{ pages, problems: [{ severity, path, line, message, remedy }], paths: [{ id, actions[], mitigatedAt, causeAt | null, minutes }] }',
    load: lazily(() => import('./content-check.ts')),
  },
  {
    name: 'content add',
    summary: 'Lay a folder or a file of markdown over the library, whoever wrote it',
    example: 'content add ~/notes/interviews',
    json: '{ path, isNew, pages, drills, sections, boxes, leftOut, takeOut, problems[], named: [{ id, type, title, sections, boxes }] }',
    load: lazily(() => import('./content-add.ts')),
  },
  {
    name: 'content new',
    summary: 'Write a drill or a page of your own to begin with, every field explained',
    example: 'content new coding first-free-number',
    json: '{ id, folder, files[] }',
    load: lazily(() => import('./content-new.ts')),
  },
  {
    name: 'import problems',
    summary: 'Bring problems from Exercism, HumanEval or LeetCode-style files as drills',
    example: 'import problems ~/problem-specifications',
    json: '{ format, folder, drills[], cases, leftOut: [{ id, reason, cases }] }',
    load: lazily(() => import('./import-problems.ts')),
  },
  {
    name: 'doctor',
    summary: 'What was found on this machine: languages, limits, where things are',
    example: 'doctor',
    json: '{ prep: { version, node, database, workspace }, languages: [{ language, version, program, remedy }], guards: [{ guard, isActive, note }] }',
    load: lazily(() => import('./doctor.ts')),
  },
  {
    name: 'config list',
    summary: 'Every setting with its value, and where prep keeps its files',
    example: 'config list',
    json: '{ settings: [{ key, value, summary }], paths }',
    load: lazily(() => import('./config-list.ts')),
  },
  {
    name: 'config get',
    summary: 'The value of one setting',
    example: 'config get minutes',
    json: '{ key, value }',
    load: lazily(() => import('./config-get.ts')),
  },
  {
    name: 'config set',
    summary: 'Change a setting',
    example: 'config set minutes.wed 30',
    json: '{ key, value }',
    load: lazily(() => import('./config-set.ts')),
  },
  {
    name: 'config unset',
    summary: 'Go back to a setting’s usual value',
    example: 'config unset rest',
    json: '{ key, value }',
    load: lazily(() => import('./config-unset.ts')),
  },
];
