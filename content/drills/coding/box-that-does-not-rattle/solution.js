function pickBoxes(boxes, articles, padding, slack) {
  const ascending = articles.map((_, i) => i).sort((a, b) => articles[a] - articles[b]);
  const picked = new Array(articles.length).fill(-1);
  let box = 0;
  for (const article of ascending) {
    const needed = articles[article] + padding;
    while (boxes[box] < needed) box++;
    if (boxes[box] <= needed + slack) picked[article] = box;
  }
  return picked;
}
