import { clockText } from '../terminal/text.ts';
import type { SessionPicture } from './session-view.ts';

/** What stands between braces in a format, and what it becomes. */
const fields: Readonly<Record<string, (picture: SessionPicture) => string>> = {
  title: ({ title }) => title,
  drill: ({ drill }) => drill,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  clock: ({ elapsedMs }) => clockText(elapsedMs),
  planned: ({ plannedMs }) => clockText(plannedMs),
  left: ({ elapsedMs, plannedMs }) =>
    `${elapsedMs > plannedMs ? '+' : ''}${clockText(Math.abs(plannedMs - elapsedMs))}`,
  percent: ({ elapsedMs, plannedMs }) => String(Math.floor((100 * elapsedMs) / plannedMs)),
  phase: ({ phases, phase }) => phases[phase]?.title ?? '',
  'phase-left': ({ phases, phase }) => {
    const current = phases[phase];
    const left = current === undefined ? 0 : current.plannedMs - current.activeMs;
    return current === undefined ? '' : `${left < 0 ? '+' : ''}${clockText(Math.abs(left))}`;
  },
  pace: ({ pace }) => pace,
  hints: ({ hints }) => String(hints),
  mark: ({ status, elapsedMs, plannedMs }) => (status === 'paused' ? '=' : elapsedMs > plannedMs ? '!' : '>'),
};

/** Formats by name. */
const presets: Readonly<Record<string, string>> = {
  tmux: '{mark} {phase} {phase-left} | {left}',
  shell: '[{left} {phase}] ',
  bar: '{mark} {clock}/{planned} {phase} {pace}',
};

/** The fields that a format may name. */
export const formatFields: readonly string[] = Object.keys(fields);

/** The names of ready-made formats. */
export const formatPresets: readonly string[] = Object.keys(presets);

/** The fields that a format names and that do not exist. */
export function unknownFields(format: string): string[] {
  return [...(presets[format] ?? format).matchAll(/\{([a-z-]+)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(name in fields));
}

/** One line for a status bar or a prompt. */
export function statusFormatted(picture: SessionPicture, format: string): string {
  return (presets[format] ?? format)
    .replaceAll(/\{([a-z-]+)\}/g, (whole, name: string) => fields[name]?.(picture) ?? whole)
    .replaceAll('\n', ' ');
}
