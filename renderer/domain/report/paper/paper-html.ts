import { html, type Markup, trusted } from '../html/markup.ts';
import { printStyle } from '../html/print-style.ts';
import type { PrintablePage } from '../shortlist-html.ts';
import type { Block, Cell, Line, Paper } from './paper.ts';
import { paperStyle } from './paper-style.ts';

function lineMarkup(line: Line): Markup {
  const spans = line.map(
    ({ text, look, verdict }) => html`<span class="${[look ?? '', verdict ? `chip ${verdict}` : ''].join(' ').trim()}">${text}</span>`,
  );
  return html`${spans}`;
}

const cellMarkup = ({ lines, align }: Cell): Markup =>
  html`<td class="${align ?? ''}">${lines.map((line) => html`<div dir="auto">${lineMarkup(line)}</div>`)}</td>`;

function tableMarkup({ columns, rows, dense }: Extract<Block, { kind: 'table' }>): Markup {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const cols = columns.map(({ share }) => html`<col style="width:${((100 * share) / whole).toFixed(2)}%">`);
  return html`<table class="${dense ? 'dense' : ''}"><colgroup>${cols}</colgroup><thead><tr>${columns.map(({ head }) => html`<th scope="col" dir="auto">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cellMarkup)}</tr>`)}</tbody></table>`;
}

function headingMarkup({ level, text, newPage }: Extract<Block, { kind: 'heading' }>): Markup {
  const start = newPage ? 'new-page' : '';
  if (level === 1) return html`<h1 class="${start}" dir="auto">${text}</h1>`;
  return level === 2 ? html`<h2 class="${start}" dir="auto">${text}</h2>` : html`<h3 class="${start}" dir="auto">${text}</h3>`;
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block);
    case 'paragraph':
      return html`<p class="${block.look ?? ''}" dir="auto">${lineMarkup(block.line)}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li><bdi>${lineMarkup(item)}</bdi></li>`)}</ul>`;
    case 'facts':
      return html`<dl class="facts">${block.rows.map(([label, value]) => html`<dt>${label}</dt><dd class="wide" dir="auto">${value}</dd>`)}</dl>`;
    case 'table':
      return tableMarkup(block);
    case 'signatures':
      return html`<div class="sign">${block.names.map((name) => html`<div dir="auto">${name}</div>`)}</div>`;
    case 'room':
      return html`<div class="remarks" style="block-size:${block.lines * 7}mm">${block.label}</div>`;
  }
}

function letterheadMarkup({ letterhead: { name, reference, logo } }: Paper): Markup {
  if (!name && !reference && !logo) return html``;
  const picture = logo ? html`<img alt="${name ?? ''}" src="${logo}">` : html``;
  return html`<header class="letterhead">${picture}<div><b dir="auto">${name ?? ''}</b><br><span class="soft" dir="auto">${reference ?? ''}</span></div></header>`;
}

/** A paper as a page to print: tagged, its headings the outline, rows whole and heads repeated over pages. */
export function buildPaperHtml(paper: Paper): PrintablePage {
  const { typeSize } = paper;
  const start = typeSize === undefined ? html`<main class="paper">` : html`<main class="paper compact" style="font-size:${typeSize}pt">`;
  const page = html`<!doctype html>
<html lang="${paper.locale}" dir="${paper.locale === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${paper.title}</title>
<style>${trusted(printStyle + paperStyle)}</style></head><body>${start}${letterheadMarkup(paper)}
${paper.blocks.map(blockMarkup)}</main></body></html>`;
  return { html: page.markup, header: paper.header.slice(0, 280), footer: paper.footer.slice(0, 280), landscape: false };
}
