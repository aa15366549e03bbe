import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notifyDesktop } from '../../src/system/notification.ts';
import { firstProgram } from '../../src/system/programs.ts';
import { beginRecording, playFrom } from '../../src/system/recorder.ts';

/** A folder with a program that writes its words, one a line, into a file beside it. */
function withProgram(name: string): { bin: string; told: string } {
  const bin = mkdtempSync(join(tmpdir(), 'prep-bin-'));
  const told = join(bin, 'told');
  writeFileSync(
    join(bin, name),
    `#!/bin/sh\nfor word; do echo "$word"; done > "${told}.part"; mv "${told}.part" "${told}"\n`,
  );
  chmodSync(join(bin, name), 0o755);
  return { bin, told };
}

async function eventually(isThere: () => boolean): Promise<void> {
  while (!isThere()) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('a program', () => {
  it('is found by its name on the path, the first of several; a file that cannot be run is none', () => {
    const { bin } = withProgram('two');
    writeFileSync(join(bin, 'one'), 'no program');
    const environment = { PATH: `/nonexistent:${bin}` };
    expect(firstProgram(['one', 'two'], environment)).toEqual({ name: 'two', path: join(bin, 'two') });
    expect(firstProgram(['three'], environment)).toBeUndefined();
    expect(firstProgram(['two'], {})).toBeUndefined();
  });
});

describe.runIf(process.platform === 'linux')('a notification of the desktop', () => {
  it('says title and text, and no word of them is an option', async () => {
    const { bin, told } = withProgram('notify-send');
    notifyDesktop('--urgency=critical', 'Clarify: the time is up.', {
      PATH: `${bin}:/usr/bin:/bin`,
      DISPLAY: ':0',
    });
    await eventually(() => existsSync(told));
    expect(readFileSync(told, 'utf8').trim().split('\n')).toEqual([
      '--app-name=prep',
      '--',
      '--urgency=critical',
      'Clarify: the time is up.',
    ]);
  });

  it('is left out without a desktop, and without a program', () => {
    const { bin, told } = withProgram('notify-send');
    notifyDesktop('a', 'b', { PATH: bin });
    notifyDesktop('a', 'b', { PATH: '/nonexistent', DISPLAY: ':0' });
    expect(existsSync(told)).toBe(false);
  });
});

describe('a recording', () => {
  it('is played from a second on by whatever player is there', async () => {
    const { bin, told } = withProgram('play');
    await playFrom('/tmp/a b.wav', 42, { PATH: `${bin}:/usr/bin:/bin` });
    expect(readFileSync(told, 'utf8').trim().split('\n')).toEqual(['-q', '/tmp/a b.wav', 'trim', '42']);
  });

  it('is refused without a player or a recorder, with what to install', async () => {
    await expect(playFrom('/tmp/a.wav', 0, { PATH: '/nonexistent' })).rejects.toThrow('No player was found');
    expect(() => beginRecording('/tmp/x.wav', { PATH: '/nonexistent' })).toThrow('No recorder was found');
  });
});
