function fairRounds(needs, fails, undo) {
  const neededBy = fails.map(() => []);
  const missing = fails.map(() => 0);
  for (const [first, second] of needs) {
    neededBy[first].push(second);
    missing[second] += 1;
  }

  const rounds = [];
  const done = [];
  let hasFailed = false;
  let ready = [...fails.keys()].filter((step) => missing[step] === 0);
  while (ready.length > 0 && !hasFailed) {
    rounds.push(ready.map((step) => `${fails[step] ? 'fail' : 'do'} ${step}`));
    hasFailed = ready.some((step) => fails[step]);
    const unlocked = [];
    for (const step of ready.filter((each) => !fails[each])) {
      done.push(step);
      for (const next of neededBy[step]) {
        missing[next] -= 1;
        if (missing[next] === 0) unlocked.push(next);
      }
    }
    ready = unlocked.sort((a, b) => a - b);
  }
  return hasFailed ? rounds.concat(undoRounds(done, neededBy, undo)) : rounds;
}

function undoRounds(done, neededBy, undo) {
  const end = new Map();
  for (const step of [...done].reverse()) {
    const begin = Math.max(0, ...neededBy[step].map((next) => end.get(next) ?? 0));
    end.set(step, begin + undo[step]);
  }
  const rounds = Array.from({ length: Math.max(0, ...end.values()) }, () => []);
  for (const step of [...done].sort((a, b) => a - b)) {
    const after = end.get(step);
    for (let round = after - undo[step]; round < after; round += 1) rounds[round].push(`undo ${step}`);
  }
  return rounds;
}
