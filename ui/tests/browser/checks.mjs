// What must hold on every screen and in every state of it, asked of the page as it stands. Each answers with lines that say what
// is wrong and where; an empty list is well.

/** One page in one piece: a main heading, a main part, a banner, a footer, and the navigation where a register is open. */
export const landmarks = (page) =>
  page.evaluate(() => {
    const wrong = [];
    const seen = (selector) =>
      [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    const one = (selector) => {
      const { length } = seen(selector);
      if (length !== 1) wrong.push(`${length} × ${selector}`);
    };
    for (const each of ['h1', 'main', 'body > div > div > header', 'body > div > div > footer']) one(each);
    if (!document.querySelector('.frame-bare')) one('nav.side');
    // Where there is little room the page has enough of it, and the navigation is there in full.
    const height = (selector) => document.querySelector(selector)?.clientHeight ?? 0;
    if (height('main') < innerHeight * 0.3)
      wrong.push(`the page is ${height('main')} high of ${innerHeight}`);
    const side = document.querySelector('nav.side');
    if (side && side.scrollHeight > side.clientHeight + 1) wrong.push('the navigation is cut off');
    // Links of an error summary, labels and hints find by these.
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of new Set(ids))
      if (ids.filter((other) => other === id).length > 1) wrong.push(`twice: #${id}`);
    for (const each of seen('nav, [role=navigation], aside, section[aria-label], [role=region]'))
      if (!each.ariaLabel && !each.getAttribute('aria-labelledby') && each.localName !== 'aside')
        wrong.push(`no name: ${each.localName}.${each.className}`);
    return wrong;
  });

/** Whoever uses keys is somewhere: what had the focus may not go without giving it on. */
export const focus = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return ['the focus is nowhere'];
    return at.checkVisibility() ? [] : [`the focus is on what is not seen: ${at.localName}#${at.id}`];
  });

/** What is said waits for its turn, but for what went wrong. */
export const politeness = (page) =>
  page.evaluate(() => {
    const loud = [...document.querySelectorAll('[aria-live=assertive], [role=alert]')];
    const wrong = loud.filter(
      (each) => !each.closest('.failure, .nhsuk-error-summary, .nhsuk-error-message'),
    );
    return wrong.map((each) => `interrupts: ${each.localName}.${each.className}`);
  });

/** Everything that is pressed is 24 by 24 pixels or more; links in a line of text are as high as the line (WCAG 2.5.8). */
export const targets = (page) =>
  page.evaluate(() => {
    const pressed =
      'a[href], button, input, select, textarea, summary, [role=option], [role=button], [role=row][tabindex]';
    /** A link among words: something else than it stands in the same block. */
    const inline = (element) => {
      if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
      const block = element.closest('p, li, td, th, dd, dt, h1, h2, h3, summary, .banner');
      return block !== null && block.textContent.trim() !== element.textContent.trim();
    };
    const small = (element) => {
      // A box that is ticked is pressed by its words too.
      const boxes = [element, ...(element.labels ?? [])].map((each) => each.getBoundingClientRect());
      return boxes.every(({ width, height }) => width < 23.9 || height < 23.9);
    };
    return [...document.querySelectorAll(pressed)]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('[inert]'))
      .filter((each) => !inline(each) && small(each))
      .map((each) => {
        const { width, height } = each.getBoundingClientRect();
        const words = (each.ariaLabel ?? each.textContent).trim().slice(0, 30);
        return `${each.localName}.${each.className} “${words}” ${Math.round(width)} × ${Math.round(height)}`;
      });
  });

/**
 * Nothing runs over sideways, nothing is cut off, nothing lies over something else. Only a table, a grid or pages of a report that
 * have a name may be wider than their place, and scroll; a cell of a grid may end in dots, for the record beside it says it in full.
 */
export const reflow = (page) =>
  page.evaluate(() => {
    const wrong = [];
    const name = (each) =>
      `${each.localName}${each.id ? `#${each.id}` : ''}.${[...each.classList].join('.')}`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) wrong.push(`the page is ${root.scrollWidth} wide`);
    if (root.scrollTop + document.body.scrollTop) wrong.push('the whole window was scrolled');

    const open = document.querySelector('dialog[open]') ?? document.body;
    const styles = new Map();
    const style = (each) => {
      if (!styles.has(each)) styles.set(each, getComputedStyle(each));
      return styles.get(each);
    };
    const scrolls = (value) => value === 'auto' || value === 'scroll';
    const ends = (value) => value === 'hidden' || value === 'clip';

    if (open !== document.body) {
      const { left, right, top, bottom } = open.getBoundingClientRect();
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
        wrong.push('the dialog is larger than the window');
    }

    // What scrolls sideways.
    for (const each of open.querySelectorAll('*')) {
      if (each.scrollWidth <= each.clientWidth + 1 || !scrolls(style(each).overflowX)) continue;
      const named = each.ariaLabel || each.querySelector(':scope > [role=grid][aria-label]');
      const table = each.querySelector('table, svg, img');
      if (each.localName === 'textarea') continue;
      if (!named || !table)
        wrong.push(`scrolls sideways: ${name(each)} by ${each.scrollWidth - each.clientWidth}`);
    }

    // What words may be seen of, and what is left of them.
    const seen = [];
    const walker = document.createTreeWalker(open, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!node.data.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.nhsuk-u-visually-hidden, .skip, option, script, style, svg')) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        let { left, right, top, bottom } = box;
        let loose = false;
        for (let at = parent; at && at !== root; at = at.parentElement) {
          const { overflowX, overflowY, position, zIndex } = style(at);
          // What stays in place while the rest scrolls, and a list that opens over what follows.
          if (['sticky', 'fixed'].includes(position) || zIndex !== 'auto') loose = true;
          const frame = at.getBoundingClientRect();
          const dots = at.matches('.grid .clip, .grid td, .grid th');
          if (ends(overflowX) && !dots && (left < frame.left - 1.5 || right > frame.right + 1.5))
            wrong.push(`cut off sideways by ${name(at)}: “${node.data.trim().slice(0, 40)}”`);
          if (ends(overflowY) && at !== document.body && (bottom > frame.bottom + 3 || top < frame.top - 3))
            wrong.push(`cut off below by ${name(at)}: “${node.data.trim().slice(0, 40)}”`);
          if (overflowX !== 'visible')
            [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
          if (overflowY !== 'visible')
            [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
          // A dialog lies over everything: what is around it cuts nothing off.
          if (left >= right || top >= bottom || at.localName === 'dialog') break;
        }
        if (right - left > 1 && bottom - top > 1)
          seen.push({ parent, loose, left, right, top, bottom, text: node.data.trim() });
      }
    }

    // Words over words.
    seen.sort((a, b) => a.top - b.top);
    seen.forEach((one, place) => {
      for (let next = place + 1; next < seen.length && seen[next].top < one.bottom - 4; next++) {
        const other = seen[next];
        if (one.loose || other.loose || one.parent === other.parent) continue;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - other.top;
        if (wide > 2 && high > 6)
          wrong.push(`“${one.text.slice(0, 30)}” and “${other.text.slice(0, 30)}” lie over each other`);
      }
    });

    // Words in boxes: what is chosen, and what a box asks for.
    const pen = document.createElement('canvas').getContext('2d');
    for (const each of open.querySelectorAll('select, input[placeholder]')) {
      if (!each.checkVisibility()) continue;
      const { font, paddingLeft, paddingRight } = style(each);
      pen.font = font;
      const words =
        each.localName === 'select'
          ? (each.selectedOptions[0]?.text ?? '')
          : each.value
            ? ''
            : each.placeholder;
      const room = each.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (pen.measureText(words).width > room + 1)
        wrong.push(`cut off in ${name(each)}: “${words.slice(0, 50)}”`);
    }
    return [...new Set(wrong)];
  });
