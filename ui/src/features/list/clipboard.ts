/** A text that is on its way to the clipboard, as lines for a spreadsheet and as a table for a letter. */
export interface Copied {
  tsv: string;
  html: string;
}

const blob = (rows: Promise<Copied>, kind: 'tsv' | 'html', type: string): Promise<Blob> =>
  rows.then((copied) => new Blob([copied[kind]], { type }));

/**
 * Puts rows on the clipboard. It is begun in the same breath as the key, with rows that are still to come: an engine allows the clipboard
 * only then. Rows that do not come say themselves why; the engine would only say that it was not allowed.
 */
export async function toClipboard(rows: Promise<Copied>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText((await rows).tsv);
    return;
  }
  const item = new ClipboardItem({
    'text/plain': blob(rows, 'tsv', 'text/plain'),
    'text/html': blob(rows, 'html', 'text/html'),
  });
  try {
    await navigator.clipboard.write([item]);
  } catch (refused) {
    await rows;
    throw refused;
  }
}
