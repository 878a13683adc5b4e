import { languageOf } from './said';

/** Elements whose `lang` was set here, and may be taken away again. */
const marked = new WeakSet<Element>();

/** The language of the words that stand directly in an element; none where they are no message of the catalogue. */
function ownLanguage(element: Element): string | undefined {
  for (const child of element.childNodes) {
    if (child.nodeType !== Node.TEXT_NODE || !child.nodeValue?.trim()) continue;
    const tag = languageOf(child.nodeValue);
    if (tag) return tag;
  }
  return undefined;
}

/** Sets or takes away the language of one element; one that its component has set stays. */
function mark(element: Element): void {
  if (element.hasAttribute('lang') && !marked.has(element)) return;
  const inherited = element.parentElement?.closest('[lang]')?.getAttribute('lang');
  const own = ownLanguage(element);
  if (own && own !== inherited) {
    marked.add(element);
    if (element.getAttribute('lang') !== own) element.setAttribute('lang', own);
  } else if (marked.delete(element)) element.removeAttribute('lang');
}

/** Parents before children, which inherit from them. */
function markWithin(root: Element): void {
  mark(root);
  for (const element of root.querySelectorAll('*')) mark(element);
}

/**
 * While the window speaks Welsh, says of each element in which language its words are where it differs from what is around it:
 * a screen reader then speaks words that are not translated yet in English. Follows what changes until the function returned is
 * called. Needs nothing of the components.
 */
export function markLanguages(root: Element): () => void {
  const observer = new MutationObserver((changes) => {
    const changed = new Set(
      changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)),
    );
    for (const element of changed) if (element?.isConnected) markWithin(element);
  });
  markWithin(root);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    for (const element of root.querySelectorAll('[lang]'))
      if (marked.delete(element)) element.removeAttribute('lang');
  };
}
