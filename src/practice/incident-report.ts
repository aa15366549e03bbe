import type { Incident } from '../library/page-schema.ts';
import { bestPath, type Play, playOf, quickestCause, stateNamed } from '../library/scenario.ts';

/** How an incident was played, against its best path. Minutes of the incident's own clock. */
export interface IncidentReport {
  minutes: number;
  mitigatedAt: number | null;
  causeAt: number | null;
  toldAt: number | null;
  bestMitigatedAt: number | null;
  bestCauseAt: number | null;
  /** Titles of what brought nothing. */
  wasted: string[];
  /** Titles of what worked without evidence for it. */
  guesses: string[];
  /** Whether it ended where nothing can be repaired. */
  isLost: boolean;
  best: { title: string; minutes: number }[];
  points: number;
  of: number;
}

/** Points: mitigation 4, cause 2, telling people 2, no action wasted 2. */
const points = { mitigation: 4, cause: 2, telling: 2, economy: 2 } as const;

/** What came of the actions of a session. */
export function reportOn(incident: Incident, actions: readonly string[]): IncidentReport {
  const play = playOf(incident, actions);
  const best = bestPath(incident);
  const title = (id: string): string => incident.actions.find((action) => action.id === id)?.title ?? id;
  const wasted = play.steps.filter(({ isWasted }) => isWasted).map(({ action }) => title(action));
  const bestCauseAt = quickestCause(incident) ?? null;
  return {
    minutes: play.minutes,
    mitigatedAt: play.mitigatedAt ?? null,
    causeAt: play.causeAt ?? null,
    toldAt: play.toldAt ?? null,
    bestMitigatedAt: best?.mitigatedAt ?? null,
    bestCauseAt,
    wasted,
    guesses: play.steps.filter(({ isGuess }) => isGuess).map(({ action }) => title(action)),
    isLost: stateNamed(incident, play.state)?.sort === 'bad',
    best: (best?.actions ?? []).map((id) => ({
      title: title(id),
      minutes: incident.actions.find((action) => action.id === id)?.minutes ?? 0,
    })),
    points: Math.round(scoreOf(play, best?.mitigatedAt, bestCauseAt ?? undefined, wasted.length)),
    of: points.mitigation + points.cause + points.telling + points.economy,
  };
}

function scoreOf(
  play: Play,
  bestMitigated: number | undefined,
  bestCause: number | undefined,
  wasted: number,
): number {
  const part = (best: number | undefined, own: number | undefined): number =>
    own === undefined ? 0 : best === undefined || own <= best ? 1 : best / own;
  const done = play.steps.length;
  return (
    points.mitigation * part(bestMitigated, play.mitigatedAt) +
    points.cause * part(bestCause, play.causeAt) +
    (play.toldAt === undefined ? 0 : points.telling) +
    (done === 0 || play.mitigatedAt === undefined ? 0 : points.economy * (1 - wasted / done))
  );
}
