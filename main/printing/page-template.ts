const style =
  'font-family: sans-serif; font-size: 7pt; color: #555; width: 100%; margin: 0 14mm; display: flex; justify-content: space-between;';

/** A line of small print on every page, as printToPDF's header and footer templates want it; it begins where the page's lines begin. */
export function pageTemplate(text: string, numbered: boolean, direction: 'ltr' | 'rtl'): string {
  const number = numbered ? '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span>' : '';
  return `<div dir="${direction}" style="${style}"><span dir="auto">${escapeHtml(text)}</span>${number}</div>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
