import { type ChildProcess, spawn } from 'node:child_process';
import { tokenName } from './leftovers.ts';

/**
 * Waits until the pipe to it closes, however this program ends, and then kills whatever still carries the token and
 * removes the folders that it was told of. Its own environment does not carry the token.
 */
const script = `
trap '' HUP INT TERM QUIT PIPE TSTP
token=$1
set --
while read -r folder; do set -- "$@" "$folder"; [ $# -gt 8 ] && shift; done
for round in 1 2 3 4 5 6 7 8 9 10; do
  if [ -d /proc/self ]; then
    found=$(grep -lsF -e "$token" /proc/[0-9]*/environ | tr -dc '0-9\\n')
  else
    found=$(ps -axEww -o pid=,command= | grep -F -e "$token" | grep -v -e grep -e 'sh -c' | awk '{ print $1 }')
  fi
  [ -z "$found" ] && break
  for pid in $found; do kill -9 "$pid" 2>/dev/null; done
done
for folder do case $folder in */prep-run-*) rm -rf "$folder" ;; esac; done
`;

let guarding: { token: string; child: ChildProcess } | undefined;

/**
 * Makes sure that a sentinel watches over this process, and gives the token that every process of its runs begins
 * its own with.
 */
export function guardedToken(): string {
  if (guarding === undefined) {
    const token = process.getBuiltinModule('node:crypto').randomBytes(12).toString('hex');
    guarding = { token, child: startSentinel(token) };
  }
  return guarding.token;
}

/** Tells the sentinel of a run's folder, `prep-run-…`, which it removes if this program cannot. */
export function guardFolder(folder: string): void {
  guardedToken();
  guarding?.child.stdin?.write(`${folder}\n`);
}

function startSentinel(token: string): ChildProcess {
  const child = spawn('/bin/sh', ['-c', script, 'prep-sentinel', `${tokenName}=${token}`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: '/usr/bin:/bin' },
    cwd: '/',
  });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  // The pipe keeps the program alive no longer than its work; it closes when the program ends.
  (child.stdin as unknown as { unref(): void }).unref();
  return child;
}
