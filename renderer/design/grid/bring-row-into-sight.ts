/** Scrolls no further than it takes for a row of a grid to stand wholly between the head and the lower edge. */
export function bringRowIntoSight(scroller: HTMLElement, row: number, rowHeight: number, headHeight: number): void {
  const top = row * rowHeight;
  const room = scroller.clientHeight - headHeight - rowHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
}
