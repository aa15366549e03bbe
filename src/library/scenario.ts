import type { Incident } from './page-schema.ts';

export type IncidentAction = Incident['actions'][number];
export type IncidentState = Incident['states'][number];
type Result = IncidentAction['results'][number];

/** One thing that was done, and what came of it. */
export interface Step {
  action: string;
  /** Minutes of the incident when it was finished. */
  at: number;
  shows: string;
  /** The state that it led to, if it moved. */
  to: string | undefined;
  /** Whether it brought nothing: no new evidence, no way forward, nobody told. */
  isWasted: boolean;
  isGuess: boolean;
  /** What happened by itself meanwhile. */
  worsened: string[];
}

/** How an incident stands. Times are minutes of the incident's own clock. */
export interface Play {
  state: string;
  minutes: number;
  /** When the state was entered. */
  since: number;
  mitigatedAt: number | undefined;
  causeAt: number | undefined;
  toldAt: number | undefined;
  steps: Step[];
  /** Whether nothing can be done any more. */
  isOver: boolean;
}

/** How an incident begins. */
export function beginPlay(incident: Incident): Play {
  const start = incident.states.find(({ sort }) => sort === 'start') ?? incident.states[0];
  return {
    state: start?.id ?? '',
    minutes: 0,
    since: 0,
    mitigatedAt: undefined,
    causeAt: undefined,
    toldAt: undefined,
    steps: [],
    isOver: false,
  };
}

/** The state of that id. */
export function stateNamed(incident: Incident, id: string): IncidentState | undefined {
  return incident.states.find((state) => state.id === id);
}

/**
 * What is known after an action. While its minutes pass the incident may worsen by itself; what the action does depends
 * on how things stand when it is done. An unknown action, and any action after a bad end, changes nothing.
 */
export function act(incident: Incident, before: Play, actionId: string): Play {
  const action = incident.actions.find(({ id }) => id === actionId);
  if (action === undefined || before.isOver) {
    return before;
  }
  const passed = letPass(incident, before, action.minutes);
  const result = passed.isOver ? undefined : resultIn(incident, action, passed.state);
  const to = result?.to === undefined || result.to === passed.state ? undefined : result.to;
  const reached = to === undefined ? undefined : stateNamed(incident, to);
  const isTold = action.sort === 'tell' && !passed.isOver;
  const step: Step = {
    action: action.id,
    at: passed.minutes,
    shows:
      result?.shows ?? (passed.isOver ? '' : action.sort === 'look' ? 'Nothing new.' : 'Nothing changes.'),
    to,
    isWasted: isWasted(before, action, result, reached),
    isGuess: result?.guess === true,
    worsened: passed.worsened,
  };
  return {
    state: to ?? passed.state,
    minutes: passed.minutes,
    since: to === undefined ? passed.since : passed.minutes,
    mitigatedAt: before.mitigatedAt ?? (reached?.sort === 'good' ? passed.minutes : undefined),
    causeAt: before.causeAt ?? (result?.cause === true ? passed.minutes : undefined),
    toldAt: before.toldAt ?? (isTold ? passed.minutes : undefined),
    steps: [...before.steps, step],
    isOver: passed.isOver || reached?.sort === 'bad',
  };
}

/** The state after these actions from the beginning. */
export function playOf(incident: Incident, actions: readonly string[]): Play {
  return actions.reduce((play, action) => act(incident, play, action), beginPlay(incident));
}

interface Passed {
  state: string;
  since: number;
  minutes: number;
  isOver: boolean;
  worsened: string[];
}

function letPass(incident: Incident, play: Play, minutes: number): Passed {
  const end = play.minutes + minutes;
  let { state, since } = play;
  const worsened: string[] = [];
  for (;;) {
    const current = stateNamed(incident, state);
    const worsens = current?.worsens;
    const isOver = current?.sort === 'bad';
    // A state that worsens into itself, or in a circle, would never end.
    if (worsens === undefined || isOver || since + worsens.minutes >= end || worsened.includes(worsens.to)) {
      return { state, since, minutes: end, isOver, worsened };
    }
    since += worsens.minutes;
    state = worsens.to;
    worsened.push(state);
  }
}

/** What an action does in a state: its first result that fits. */
function resultIn(incident: Incident, action: IncidentAction, state: string): Result | undefined {
  const sort = stateNamed(incident, state)?.sort;
  // People can be told of what is mitigated too.
  const isEnd = sort === 'bad' || (sort === 'good' && action.sort !== 'tell');
  return action.results.find(({ from }) => (from === undefined ? !isEnd : from.includes(state)));
}

function isWasted(
  before: Play,
  action: IncidentAction,
  result: Result | undefined,
  reached: IncidentState | undefined,
): boolean {
  if (action.sort === 'tell' || (result === undefined && before.mitigatedAt !== undefined)) {
    return false;
  }
  const isRepeated = before.steps.some(
    ({ action: id, shows }) => id === action.id && shows === result?.shows,
  );
  if (result === undefined || result.wrong === true || isRepeated) {
    return true;
  }
  if (reached !== undefined) {
    return isCostly(reached.sort);
  }
  return !(result.helps === true || (result.cause === true && before.causeAt === undefined));
}

/** States that a wrong turn leads to. */
function isCostly(sort: IncidentState['sort']): boolean {
  return sort === 'trap' || sort === 'worse' || sort === 'bad';
}

/** Actions that can be a costly wrong turn. */
export function wrongTurns(incident: Incident): string[] {
  return incident.actions
    .filter(({ results }) =>
      results.some(
        ({ to, wrong }) =>
          wrong === true || (to !== undefined && isCostly(stateNamed(incident, to)?.sort ?? 'open')),
      ),
    )
    .map(({ id }) => id);
}

/** The quickest way without guesses: actions in order, and the minutes at which it gets where. */
export interface BestPath {
  actions: string[];
  mitigatedAt: number;
  causeAt: number | undefined;
  minutes: number;
}

/**
 * The best path: users are served again in the fewest minutes; then root cause and telling people, in the fewest minutes
 * more. Guesses are left out. Nothing when no good end can be reached.
 */
export function bestPath(incident: Incident): BestPath | undefined {
  const first = search(incident, beginPlay(incident), (play) => play.mitigatedAt !== undefined);
  const mitigatedAt = first?.mitigatedAt;
  if (mitigatedAt === undefined) {
    return undefined;
  }
  const isInTime = (play: Play): boolean =>
    play.mitigatedAt === undefined ? play.minutes <= mitigatedAt : play.mitigatedAt === mitigatedAt;
  const whole = search(
    incident,
    beginPlay(incident),
    (play) => play.mitigatedAt !== undefined && play.causeAt !== undefined && play.toldAt !== undefined,
    isInTime,
  );
  const best = whole ?? first;
  return best === undefined
    ? undefined
    : {
        actions: best.steps.map(({ action }) => action),
        mitigatedAt,
        causeAt: best.causeAt,
        minutes: best.minutes,
      };
}

/** The fewest minutes to the root cause without guesses. */
export function quickestCause(incident: Incident): number | undefined {
  return search(incident, beginPlay(incident), (play) => play.causeAt !== undefined)?.causeAt;
}

/** Dijkstra over what can matter: the state, how long it has lasted, and what is known, told and mitigated. */
function search(
  incident: Incident,
  start: Play,
  isThere: (play: Play) => boolean,
  isAllowed: (play: Play) => boolean = () => true,
): Play | undefined {
  const open: Play[] = [start];
  const seen = new Set<string>();
  for (;;) {
    const play = takeShortest(open);
    if (play === undefined || isThere(play)) {
      return play;
    }
    const key = keyOf(incident, play);
    if (!seen.has(key)) {
      seen.add(key);
      for (const { id } of incident.actions) {
        const next = act(incident, play, id);
        if (!next.isOver && next !== play && next.steps.at(-1)?.isGuess !== true && isAllowed(next)) {
          open.push(next);
        }
      }
    }
  }
}

function takeShortest(open: Play[]): Play | undefined {
  let best = 0;
  for (const [index, play] of open.entries()) {
    const least = open[best];
    if (
      least !== undefined &&
      (play.minutes < least.minutes ||
        (play.minutes === least.minutes && play.steps.length < least.steps.length))
    ) {
      best = index;
    }
  }
  return open.splice(best, 1)[0];
}

function keyOf(incident: Incident, { state, minutes, since, mitigatedAt, causeAt, toldAt }: Play): string {
  const lasted = stateNamed(incident, state)?.worsens === undefined ? 0 : minutes - since;
  return [state, lasted, mitigatedAt !== undefined, causeAt !== undefined, toldAt !== undefined].join(' ');
}

const leastStates = 8;
const leastActions = 10;
const leastWrongTurns = 3;

/** What does not hold in an incident, with its place in the front matter. */
export function incidentProblems(incident: Incident): { at: PropertyKey[]; message: string }[] {
  const names = incident.states.map(({ id }) => id);
  const links = linkProblems(incident, new Set(names));
  const starts = incident.states.filter(({ sort }) => sort === 'start').length;
  const problems = [
    ...links,
    ...(starts === 1
      ? []
      : [{ at: ['states'], message: `there are ${starts} states of the sort start, not one` }]),
    ...(names.length >= leastStates
      ? []
      : [{ at: ['states'], message: `there are ${names.length} states; ${leastStates} are wanted` }]),
    ...(incident.actions.length >= leastActions
      ? []
      : [
          {
            at: ['actions'],
            message: `there are ${incident.actions.length} actions; ${leastActions} are wanted`,
          },
        ]),
    ...(wrongTurns(incident).length >= leastWrongTurns
      ? []
      : [
          {
            at: ['actions'],
            message: `${wrongTurns(incident).length} actions can be a costly wrong turn; ${leastWrongTurns} are wanted`,
          },
        ]),
    ...(incident.actions.some(({ sort }) => sort === 'tell')
      ? []
      : [{ at: ['actions'], message: 'nobody can be told: no action of the sort tell' }]),
    ...(links.length === 0 && starts === 1 ? reachProblems(incident) : []),
  ];
  return problems.map(({ at, message }) => ({ at: ['incident', ...at], message }));
}

interface Found {
  at: PropertyKey[];
  message: string;
}

function linkProblems({ states, actions }: Incident, known: ReadonlySet<string>): Found[] {
  const state = (id: string | undefined, at: PropertyKey[]): Found[] =>
    id === undefined || known.has(id) ? [] : [{ at, message: `there is no state "${id}"` }];
  const twice = (ids: readonly string[], key: string): Found[] =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [{ at: [key, index, 'id'], message: `"${id}" is used twice` }] : [],
    );
  return [
    ...twice(
      states.map(({ id }) => id),
      'states',
    ),
    ...twice(
      actions.map(({ id }) => id),
      'actions',
    ),
    ...states.flatMap(({ worsens }, index) => state(worsens?.to, ['states', index, 'worsens', 'to'])),
    ...actions.flatMap(({ results }, action) =>
      results.flatMap(({ from = [], to }, index) => [
        ...from.flatMap((id, place) => state(id, ['actions', action, 'results', index, 'from', place])),
        ...state(to, ['actions', action, 'results', index, 'to']),
      ]),
    ),
  ];
}

/** Every state is reached, a good end from everywhere but a bad one, and root cause and telling too. */
function reachProblems(incident: Incident): Found[] {
  const { states } = incident;
  const reached = reachedFrom(incident, beginPlay(incident).state, true);
  const isEnd = (id: string): boolean => {
    const sort = stateNamed(incident, id)?.sort;
    return sort === 'good' || sort === 'bad';
  };
  const path = bestPath(incident);
  return [
    ...states.flatMap(({ id }, index) =>
      reached.has(id) ? [] : [{ at: ['states', index], message: `nothing leads to "${id}"` }],
    ),
    ...states.flatMap(({ id }, index) =>
      isEnd(id) ||
      [...reachedFrom(incident, id, false)].some((other) => stateNamed(incident, other)?.sort === 'good')
        ? []
        : [{ at: ['states', index], message: `from "${id}" no good end can be reached without a guess` }],
    ),
    ...(path === undefined
      ? [{ at: ['states'], message: 'no good end can be reached without a guess' }]
      : path.causeAt === undefined
        ? [
            {
              at: ['actions'],
              message: 'the best path does not come to the root cause and to telling people',
            },
          ]
        : []),
    ...incident.actions.flatMap(({ id, sort, results }, index) =>
      sort === 'tell' && results.some(({ to }) => to !== undefined)
        ? [{ at: ['actions', index], message: `"${id}" tells people, and moves a state` }]
        : [],
    ),
  ];
}

function reachedFrom(incident: Incident, start: string, withGuesses: boolean): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    const worsens = stateNamed(incident, id)?.worsens;
    if (worsens !== undefined) {
      reached.add(worsens.to);
    }
    for (const action of incident.actions) {
      const result = resultIn(incident, action, id);
      if (result?.to !== undefined && (withGuesses || result.guess !== true)) {
        reached.add(result.to);
      }
    }
  }
  return reached;
}

/** Actions that a person's words could mean, best first; every word has to be in title, id or other words. */
export function actionsMeant(incident: Incident, words: string): IncidentAction[] {
  const wanted = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const exact = incident.actions.find(({ id }) => id === words.trim().toLowerCase());
  if (exact !== undefined || wanted.length === 0) {
    return exact === undefined ? [] : [exact];
  }
  const scored = incident.actions.map((action) => {
    const text = `${action.title} ${action.id.replaceAll('-', ' ')} ${action.words.join(' ')}`.toLowerCase();
    const has = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const score = wanted.filter((word) =>
      has.some((other) => other === word || (word.length >= 4 && other.startsWith(word))),
    ).length;
    return { action, score };
  });
  const meaningful = Math.max(1, Math.ceil(wanted.filter((word) => word.length > 2).length / 2));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best < meaningful ? [] : scored.filter(({ score }) => score === best).map(({ action }) => action);
}
