import type { Cadence, Drill, Roadmap, Stage } from '../library/page-schema.ts';
import type { Form } from '../library/vocabulary.ts';
import type { Redo } from '../review/redo.ts';
import {
  addDays,
  type CivilDate,
  daysBetween,
  mondayOf,
  type WeekdayName,
  weekdayName,
  weekdayOf,
  weekdayTitle,
  weekFrom,
} from '../system/civil-date.ts';
import { type Block, type PlannedBlock, practiceMinutes } from './block.ts';
import { chooseDrill, type PracticeRecord } from './drill-choice.ts';

/** Everything that a week's plan follows from. */
export interface WeekInputs {
  monday: CivilDate;
  /** Days before it are left as they are. */
  from: CivilDate;
  roadmap: Roadmap;
  cadence: Cadence;
  /** The first day of the roadmap. */
  start: CivilDate;
  interview: CivilDate | undefined;
  level: string;
  /** Minutes that a civil day has; 0 on a rest day. */
  minutesOf: (day: CivilDate) => number;
  drills: readonly Drill[];
  records: ReadonlyMap<string, PracticeRecord>;
  redos: readonly Redo[];
  /** Blocks that stay whatever happens: past, done, moved, skipped. */
  kept: readonly Block[];
  /** Blocks that were planned before; their drills are kept where the slot is the same. */
  earlier: readonly Block[];
}

/** A week's plan: new blocks, and what found no place. */
export interface WeekPlan {
  blocks: PlannedBlock[];
  unplaced: { title: string; minutes: number; why: string }[];
}

const shortestRedo = 15;
const shortestBlock = 10;
const eveForms: readonly Form[] = ['mini', 'pattern', 'story'];

/**
 * The roadmap's week in which a day lies: 1 for the first; after the end the last one goes on. A start from Thursday
 * on leaves too little of its week: then the first week goes on through the next one.
 */
export function roadmapWeek(roadmap: Roadmap, start: CivilDate, day: CivilDate): number {
  const isLate = weekdayOf(start) >= 4;
  const week = Math.floor(daysBetween(mondayOf(start), mondayOf(day)) / 7) + (isLate ? 0 : 1);
  return Math.min(Math.max(week, 1), roadmap.weeks);
}

/** The stage of a roadmap to which a week belongs. */
export function stageOf(roadmap: Roadmap, week: number): Stage {
  const stage = roadmap.stages.find(({ weeks: [first, last] }) => week >= first && week <= last);
  return stage ?? (roadmap.stages.at(-1) as Stage);
}

/**
 * Plans one week. Each day takes, in this order: redos that are due, the cadence's slots that the roadmap's stage asks
 * for, what the stage asks for beyond them, and the cadence's other slots. No day gets more minutes than it has. On
 * the day of the interview there is a warm-up only, and the eve stays light.
 */
export function planWeek(inputs: WeekInputs): WeekPlan {
  const week = new WeekBuilder(inputs);
  week.placeRedos();
  week.placeCadence((slot) => week.takeTarget(slot.kind, slot.form) !== undefined);
  week.fillWithTargets();
  week.placeCadence(() => true);
  return week.result();
}

interface Slot {
  kind: string;
  form: Form;
  minutes: number;
  title: string;
}

interface OpenTarget extends Slot {
  left: number;
}

class WeekBuilder {
  private readonly inputs: WeekInputs;
  private readonly days: CivilDate[];
  private readonly number: number;
  private readonly stage: Stage;
  private readonly targets: OpenTarget[];
  private readonly blocks: PlannedBlock[] = [];
  private readonly unplaced: WeekPlan['unplaced'] = [];
  private readonly redoDrills: ReadonlySet<string>;
  private readonly taken: Set<string>;
  private readonly settled = new Set<string>();

  constructor(inputs: WeekInputs) {
    this.inputs = inputs;
    this.days = weekFrom(inputs.monday).filter((day) => day >= inputs.from);
    this.number = roadmapWeek(inputs.roadmap, inputs.start, inputs.monday);
    this.stage = stageOf(inputs.roadmap, this.number);
    this.redoDrills = new Set(inputs.redos.map(({ drill }) => drill));
    this.taken = new Set([...inputs.kept.flatMap(({ drill }) => drill ?? []), ...this.redoDrills]);
    this.targets = this.stage.targets.map((target) => ({
      ...target,
      left: target.count - this.keptCount(target),
    }));
    this.settleKept();
  }

  placeRedos(): void {
    const { redos, kept, from } = this.inputs;
    // A block that was missed, or done before the drill failed again, stands for nothing.
    const stands = ({ drill, since }: Redo): boolean =>
      kept.some(
        (block) => block.form === 'redo' && block.drill === drill && block.day >= from && block.day > since,
      );
    for (const redo of redos.filter((candidate) => !stands(candidate))) {
      const latest = addDays(redo.since, 3);
      const window = this.days.filter(
        (day) => day >= redo.due && (day <= latest || day === redo.due || redo.due < from),
      );
      const day = window.find(
        (candidate) => this.room(candidate) >= shortestRedo && !this.isSpecial(candidate),
      );
      if (day !== undefined) {
        this.add(day, redoBlock(redo, this.room(day), this.drillMinutes(redo.drill)), redo.drill);
      } else if (window.length > 0) {
        this.unplaced.push({
          title: `Redo: ${redo.title}`,
          minutes: shortestRedo,
          why: 'no room on its days',
        });
      }
    }
  }

  /** Puts the cadence's slots for each day that `wants` them, once each. */
  placeCadence(wants: (slot: Slot) => boolean): void {
    for (const day of this.days) {
      if (day === this.inputs.interview) {
        this.placeWarmUp(day);
      } else {
        for (const [index, slot] of this.slotsOf(day).entries()) {
          this.placeSlot(day, index, slot, wants);
        }
      }
    }
  }

  /** Gives the minutes that are left to what the stage still asks for. */
  fillWithTargets(): void {
    for (const target of this.targets) {
      for (const day of this.days) {
        if (target.left > 0 && this.fitsOn(day, target) && !this.hasLike(day, target)) {
          target.left -= 1;
          this.add(day, this.blockFor(target, this.roadmapReason()));
        }
      }
      this.noteUnplaced(target);
    }
  }

  takeTarget(kind: string, form: Form): OpenTarget | undefined {
    return this.targets.find((target) => target.kind === kind && target.form === form && target.left > 0);
  }

  result(): WeekPlan {
    const order = (block: PlannedBlock): number => (block.form === 'redo' ? 0 : 1);
    return {
      blocks: this.blocks
        .map((block, index) => ({ block, index }))
        .sort((a, b) => compareDays(a.block, b.block) || order(a.block) - order(b.block) || a.index - b.index)
        .map(({ block }) => block),
      unplaced: this.unplaced,
    };
  }

  /** A slot whose block was done, moved away or skipped is not filled again. */
  private settleKept(): void {
    for (const day of this.days) {
      const blocks = this.inputs.kept.filter((block) => (block.movedFrom ?? block.day) === day);
      if (blocks.some(({ drill }) => drill !== undefined && drill === this.warmUp()?.id)) {
        this.settled.add(day);
      }
      for (const [index, { kind, form }] of this.slotsOf(day).entries()) {
        const at = blocks.findIndex((block) => block.kind === kind && block.form === form);
        if (at >= 0) {
          blocks.splice(at, 1);
          this.settled.add(`${day} ${index}`);
        }
      }
    }
  }

  private warmUp(): Drill | undefined {
    return this.inputs.drills.find(({ warmup }) => warmup);
  }

  private placeSlot(day: CivilDate, index: number, slot: Slot, wants: (slot: Slot) => boolean): void {
    const key = `${day} ${index}`;
    if (this.settled.has(key) || !wants(slot)) {
      return;
    }
    const target = this.takeTarget(slot.kind, slot.form);
    const wanted =
      target === undefined ? slot : { ...target, minutes: Math.min(target.minutes, slot.minutes) };
    const fitting = { ...wanted, minutes: Math.min(wanted.minutes, this.room(day)) };
    if (!this.isWorthwhile(day, fitting.minutes, wanted.minutes) || !this.fitsOn(day, fitting)) {
      return;
    }
    this.settled.add(key);
    if (target !== undefined) {
      target.left -= 1;
    }
    const reason =
      target === undefined
        ? `rhythm "${this.inputs.cadence.title}": ${weekdayTitle(day)}`
        : this.roadmapReason();
    this.add(day, this.blockFor(fitting, reason));
  }

  private placeWarmUp(day: CivilDate): void {
    const warmUp = this.warmUp();
    if (warmUp !== undefined && !this.settled.has(day) && this.room(day) >= warmUp.minutes) {
      this.settled.add(day);
      this.blocks.push({
        day,
        minutes: warmUp.minutes,
        kind: warmUp.kind,
        form: 'timed',
        drill: warmUp.id,
        title: 'Warm-up',
        reason: 'interview today: one easy problem, nothing new',
      });
    }
  }

  private slotsOf(day: CivilDate): Slot[] {
    const { cadence, roadmap } = this.inputs;
    const slots = cadence.days[weekdayName(day) as WeekdayName] ?? [];
    return slots
      .filter(({ kind }) => kind !== 'redo')
      .map((slot) => (slot.kind === 'special' ? { ...slot, ...roadmap.special } : slot));
  }

  private blockFor(slot: Slot, reason: string): Omit<PlannedBlock, 'day'> {
    return {
      minutes: slot.minutes,
      kind: slot.kind,
      form: slot.form,
      drill: undefined,
      title: slot.title,
      reason,
    };
  }

  private add(day: CivilDate, block: Omit<PlannedBlock, 'day'>, drill = this.drillFor(day, block)): void {
    if (drill !== undefined) {
      this.taken.add(drill);
    }
    this.blocks.push({ ...block, day, drill });
  }

  private drillFor(day: CivilDate, block: Omit<PlannedBlock, 'day'>): string | undefined {
    if (block.form === 'mock') {
      return undefined;
    }
    const before = this.inputs.earlier.find(
      (old) =>
        old.day === day &&
        old.kind === block.kind &&
        old.form === block.form &&
        old.drill !== undefined &&
        !this.taken.has(old.drill) &&
        this.inputs.drills.some(({ id }) => id === old.drill),
    );
    if (before !== undefined) {
      return before.drill;
    }
    const { kind, form } = block;
    const { patterns, drills } = this.stage;
    const wish = { kind, form, patterns, drills, level: this.inputs.level };
    return (
      chooseDrill(this.inputs.drills, wish, this.inputs.records, this.taken) ??
      // None is left for the first time this week: one comes twice, but none that waits for its redo.
      chooseDrill(this.inputs.drills, wish, this.inputs.records, this.redoDrills)
    )?.id;
  }

  private room(day: CivilDate): number {
    const used = [...this.inputs.kept.filter(({ isSkipped }) => !isSkipped), ...this.blocks]
      .filter((block) => block.day === day)
      .reduce((sum, { minutes }) => sum + minutes, 0);
    return this.inputs.minutesOf(day) - used;
  }

  private fitsOn(day: CivilDate, slot: Slot): boolean {
    const isEve = this.inputs.interview !== undefined && day === addDays(this.inputs.interview, -1);
    return (
      day !== this.inputs.interview &&
      this.room(day) >= slot.minutes &&
      (!isEve || eveForms.includes(slot.form))
    );
  }

  /** Two thirds of a slot are still that slot; on a short day its only block may be shorter. */
  private isWorthwhile(day: CivilDate, minutes: number, wanted: number): boolean {
    const isFirst = this.room(day) === this.inputs.minutesOf(day);
    return minutes * 3 >= wanted * 2 || (isFirst && minutes >= shortestBlock);
  }

  private isSpecial(day: CivilDate): boolean {
    const { interview } = this.inputs;
    return interview !== undefined && (day === interview || day === addDays(interview, -1));
  }

  private hasLike(day: CivilDate, slot: Slot): boolean {
    return this.blocks.some(
      (block) => block.day === day && block.kind === slot.kind && block.form === slot.form,
    );
  }

  private keptCount(target: { kind: string; form: Form }): number {
    return this.inputs.kept.filter((block) => block.kind === target.kind && block.form === target.form)
      .length;
  }

  private drillMinutes(id: string): number {
    return this.inputs.drills.find((drill) => drill.id === id)?.minutes ?? 45;
  }

  private roadmapReason(): string {
    return `roadmap week ${this.number}: ${this.stage.focus}`;
  }

  private noteUnplaced(target: OpenTarget): void {
    const largest = Math.max(0, ...this.days.map((day) => this.inputs.minutesOf(day)));
    if (target.left > 0 && this.days.length === 7) {
      const why =
        target.minutes > largest
          ? `no day has ${target.minutes} minutes`
          : 'the week has no minutes left for it';
      this.unplaced.push({ title: `${target.title} (${target.left}×)`, minutes: target.minutes, why });
    }
  }
}

function redoBlock(redo: Redo, room: number, drillMinutes: number): Omit<PlannedBlock, 'day'> {
  return {
    minutes: Math.min(room, drillMinutes + (drillMinutes >= 20 ? 5 : 0)),
    kind: redo.kind,
    form: 'redo',
    drill: redo.drill,
    title: `Redo: ${redo.title}`,
    reason: `redo: ${redo.outcome === 'solved-with-help' ? 'solved with help' : redo.outcome} on ${weekdayTitle(redo.since)} ${redo.since}`,
  };
}

/** How long the session of a block is: the drill's minutes, within what the block leaves for practice. */
export function sessionMinutes(block: PlannedBlock, drillMinutes: number): number {
  return Math.min(drillMinutes, practiceMinutes(block.minutes));
}

function compareDays(a: PlannedBlock, b: PlannedBlock): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
