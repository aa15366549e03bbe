// What one page of the invoice list shows.

/** How many pages there are; an empty list has one. */
function pageCount(total, size) {
  return Math.max(1, Math.ceil(total / size));
}

/** The position, from 0, of the first invoice on a page. */
function firstPosition(page, size) {
  return (page - 1) * size;
}

/** The position, from 0, of the last invoice on a page. */
function lastPosition(page, size, total) {
  return Math.min(total, page * size) - 1;
}

/** A page out of range is the nearest one that exists. */
function clamp(page, pages) {
  return Math.max(1, Math.min(page, pages));
}

function invoicesOnPage(numbers, page, size) {
  const ordered = [...numbers].sort((a, b) => b - a);
  const pages = pageCount(ordered.length, size);
  const wanted = clamp(page, pages);
  const start = firstPosition(wanted, size);
  const last = lastPosition(wanted, size, ordered.length);
  const shown = ordered.slice(start, last);
  if (shown.length === 0) {
    return [[], 0, 0, pages];
  }
  return [shown, start + 1, last + 1, pages];
}
