import { transform } from 'sucrase';
import type { SolutionError } from './wire.ts';

/** JavaScript that the harness can load, with every line where it was; or where the source breaks off. */
export type Stripped = { code: string } | { error: SolutionError };

/** Takes types out and turns modules into what `require` loads; lines keep their numbers. */
export function stripTypes(source: string, isTypeScript: boolean): Stripped {
  try {
    const { code } = transform(source, {
      transforms: isTypeScript ? ['typescript', 'imports'] : ['imports'],
      disableESTransforms: true,
      preserveDynamicImport: true,
    });
    return { code };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const place = /\((\d+):(\d+)\)\s*$/.exec(text);
    return {
      error: {
        kind: 'compile',
        type: 'SyntaxError',
        message: text.replace(/^Error transforming [^:]*: /, '').replace(/\s*\(\d+:\d+\)\s*$/, ''),
        line: place === null ? null : Number(place[1]),
        column: place === null ? null : Number(place[2]),
        frames: [],
      },
    };
  }
}
