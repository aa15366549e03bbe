function knockTimes(start, first, longest, scatter, deadline, answers) {
  const percentages = scatter.length > 0 ? scatter : [100];
  const knocks = [];
  let second = start;
  let longPause = Math.min(first, longest);
  for (const [i, answer] of answers.entries()) {
    if (second > deadline) break;
    knocks.push(second);
    if (answer <= 0) break;
    const pause = Math.ceil((longPause * percentages[i % percentages.length]) / 100);
    second += Math.max(pause, answer);
    longPause = Math.min(2 * longPause, longest);
  }
  return knocks;
}
