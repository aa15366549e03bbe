import type { Command } from 'commander';
import { addOwnCase } from '../judge/own-case-store.ts';
import { prepare } from '../judge/prepare-process.ts';
import { queryAnswer } from '../judge/query-comparison.ts';
import { runCases } from '../judge/run-process.ts';
import { type Case, caseProblem } from '../library/cases.ts';
import type { Exercise } from '../library/exercise-files.ts';
import type { Signature } from '../library/signature.ts';
import { typeText } from '../library/value-type.ts';
import { UserError } from '../system/errors.ts';
import { type Flags, textFlag } from './support/command.ts';
import { type Context, type Reply, reply } from './support/context.ts';
import { targetFrom } from './support/exercises.ts';
import { referenceFor } from './support/references.ts';

interface Options {
  drill: string | undefined;
  input: string | undefined;
  expected: string | undefined;
  name: string | undefined;
  call: string | undefined;
}

export function configure(command: Command): void {
  command
    .argument('[drill]', 'its id; without it the running session’s')
    .option('--input <json>', 'the arguments as a JSON list; for a class its calls')
    .option('--expected <json>', 'what must come out; without it the reference is asked')
    .option('--name <words>', 'what the case is about')
    .option('--call <function>', 'which function is called, where there are several');
}

export function options([drill]: readonly (string | undefined)[], flags: Flags): Options {
  return {
    drill,
    input: textFlag(flags, 'input'),
    expected: textFlag(flags, 'expected'),
    name: textFlag(flags, 'name'),
    call: textFlag(flags, 'call'),
  };
}

export async function run(context: Context, { drill, input, expected, name, call }: Options): Promise<Reply> {
  const { exercise, language } = targetFrom(context, await context.library(), { drill });
  const values = input === undefined ? await askInput(context, exercise.signature) : listFrom(input);
  const about = { ...(name === undefined ? {} : { name }), ...(call === undefined ? {} : { call }) };
  const answer = expected ?? (input === undefined ? await askExpected(context) : undefined);
  const isAsked = answer === undefined;
  const right = isAsked
    ? await referenceAnswer(context, exercise, { ...about, input: values, expected: null })
    : valueFrom(answer);
  const added: Case = { ...about, input: values, expected: right };
  const wrong = caseProblem(added, exercise.signature, exercise.drill.compare === 'one-of');
  if (wrong !== undefined) {
    throw new UserError(
      `That is no case of ${exercise.drill.id}: ${wrong}.`,
      'prep case list shows what they look like.',
    );
  }
  const { number } = addOwnCase(
    context.database(),
    exercise.drill.id,
    added,
    context.clock.now(),
    context.random,
  );
  const place = exercise.cases.examples.length + number;
  const data = {
    drill: exercise.drill.id,
    number,
    case: added,
    language: language.id,
    isFromReference: isAsked,
  };
  return reply(data, (shown, { theme }) => [
    `${theme.good('Kept')} as your case ${shown.number} of ${shown.drill}.`,
    ...(shown.isFromReference
      ? [theme.muted(`The reference answers ${JSON.stringify(shown.case.expected)}.`)]
      : []),
    theme.muted(`Every test runs it; alone: prep test --case ${place}`),
  ]);
}

/** One question for each parameter, since a list of all is hard to type. */
async function askInput(context: Context, signature: Signature): Promise<unknown[]> {
  if (signature.kind === 'query') {
    throw new UserError(
      'What is the data set?',
      `Say it as a list with one object, the rows of every table: --input '[{ ${signature.tables.map(({ name }) => `"${name}": [[…]]`).join(', ')} }]'`,
    );
  }
  if (context.terminal === undefined || signature.kind === 'class') {
    throw new UserError(
      'What is the input?',
      signature.kind === 'class'
        ? `Say it as a list of calls: --input '[["new", …], ["${signature.methods[0]?.name ?? 'method'}", …]]'`
        : `Say it as a list of arguments: --input '[…]' (${signature.functions[0]?.parameters.map((each) => `${each.name}: ${typeText(each.type)}`).join(', ')})`,
    );
  }
  const values: unknown[] = [];
  for (const { name, type } of signature.functions[0]?.parameters ?? []) {
    values.push(valueFrom(await context.prompts.input(`${name} (${typeText(type)}) =`)));
  }
  return values;
}

async function askExpected(context: Context): Promise<string | undefined> {
  const answer = await context.prompts.input('Expected (Enter asks the reference):');
  return answer.trim() === '' ? undefined : answer;
}

async function referenceAnswer(context: Context, exercise: Exercise, asked: Case): Promise<unknown> {
  const wrong = caseProblem(
    exercise.signature.kind === 'functions'
      ? { ...asked, expected: { $error: '' } }
      : { ...asked, expected: exercise.signature.kind === 'query' ? [] : asked.input.map(() => null) },
    exercise.signature,
  );
  if (wrong !== undefined && !wrong.includes('expected')) {
    throw new UserError(
      `That is no input of ${exercise.drill.id}: ${wrong}.`,
      'prep case list shows what they look like.',
    );
  }
  const { solution, workshop } = referenceFor(context, exercise);
  const prepared = await prepare(exercise, solution, workshop);
  const report =
    'error' in prepared
      ? undefined
      : await runCases(prepared.program, workshop, [{ call: asked.call, input: asked.input }]);
  const run = report?.runs[0];
  if (run?.end !== 'returned') {
    throw new UserError('The reference has no answer to that input.', 'Say what is right: --expected …');
  }
  const value = queryAnswer(run.value)?.rows ?? run.value;
  return exercise.drill.compare === 'one-of' ? [value] : value;
}

function listFrom(text: string): unknown[] {
  const value = valueFrom(text);
  if (!Array.isArray(value)) {
    throw new UserError(
      'The input is a list of arguments.',
      "Put it into brackets: --input '[[1, 2, 3], 5]'",
    );
  }
  return value;
}

function valueFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      `${JSON.stringify(text)} is not JSON.`,
      'Write lists as [1, 2], text as "abc", and true, false, null.',
    );
  }
}
