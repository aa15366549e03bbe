function firstRefused(bookings, gap) {
  const byStart = [...bookings].sort((a, b) => a[0] - b[0]);
  for (let i = 1; i < byStart.length; i++) {
    const [before, minutes, bandBefore] = byStart[i - 1];
    const [start, , band] = byStart[i];
    const rest = band === bandBefore ? 0 : gap;
    if (start < before + minutes + rest) return start;
  }
  return -1;
}
