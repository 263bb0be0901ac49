/** The nearest ancestor that scrolls up and down. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  let parent = element.parentElement;
  while (parent && !/auto|scroll/u.test(getComputedStyle(parent).overflowY)) parent = parent.parentElement;
  return parent;
}

/** Scrolls the pane around an element so that it stands in the middle; unlike `scrollIntoView` it moves nothing outside the pane. */
export function scrollIntoMiddle(element: HTMLElement): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const own = element.getBoundingClientRect();
  const pane = scroller.getBoundingClientRect();
  scroller.scrollTo({ top: scroller.scrollTop + own.top - pane.top - (pane.height - own.height) / 2 });
}
