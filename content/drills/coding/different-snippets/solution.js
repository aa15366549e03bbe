const NOTES = 7;

function countSnippets(melody, shortest, longest) {
  const mostStates = 2 * melody.length + 1;
  const longestOf = new Int32Array(mostStates);
  const suffixOf = new Int32Array(mostStates).fill(-1);
  // By state and note. No way leads back to state 0, the empty stretch, so that 0 means "no way on".
  const next = new Int32Array(mostStates * NOTES);

  let states = 1;
  let whole = 0;
  for (let i = 0; i < melody.length; i++) {
    const note = melody.charCodeAt(i) - 'a'.charCodeAt(0);
    const redirect = (state, from, to) => {
      while (state !== -1 && next[state * NOTES + note] === from) {
        next[state * NOTES + note] = to;
        state = suffixOf[state];
      }
      return state;
    };

    const added = states++;
    longestOf[added] = i + 1;
    const state = redirect(whole, 0, added);
    whole = added;
    if (state === -1) {
      suffixOf[added] = 0;
      continue;
    }
    const target = next[state * NOTES + note];
    if (longestOf[target] === longestOf[state] + 1) {
      suffixOf[added] = target;
      continue;
    }
    const copy = states++;
    longestOf[copy] = longestOf[state] + 1;
    suffixOf[copy] = suffixOf[target];
    next.copyWithin(copy * NOTES, target * NOTES, (target + 1) * NOTES);
    redirect(state, target, copy);
    suffixOf[target] = copy;
    suffixOf[added] = copy;
  }

  // A state stands for one stretch of each length above that of its suffix state, up to its own.
  let count = 0;
  for (let state = 1; state < states; state++) {
    const from = Math.max(shortest, longestOf[suffixOf[state]] + 1);
    const to = Math.min(longest, longestOf[state]);
    count += Math.max(0, to - from + 1);
  }
  return count;
}
