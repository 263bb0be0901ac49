import { listFailedCriteria, type Report, type ReportRow } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { quotation, type Wording } from './wording.ts';

function excludedCase(row: ReportRow, blind: boolean, wording: Wording): Markup {
  const { say, translate } = wording;
  const reasons = listFailedCriteria(row).map(
    ({
      criterion,
      verdict,
      quotes,
      override,
    }) => html`<p><b dir="auto">${criterion.label}</b><br><span dir="auto">${translate(verdict.reason)}</span>
${override ? html`<br><span class="flag">${say('overriddenBy', { by: override.by, on: override.at.slice(0, 10), why: override.why })}</span>` : html``}
${quotes.map((each) => quotation(each, blind, wording))}</p>`,
  );
  const files = blind ? '' : row.files.join(', ');
  return html`<article class="case"><h3><bdi>${row.label}</bdi> <span class="soft small"><bdi>${files}</bdi></span></h3>${reasons}</article>`;
}

/** Who is excluded, by which required criterion, and the words of the document that say so. */
export function excludedList(report: Report, wording: Wording): Markup {
  if (report.excluded.length === 0) return html``;
  const { say } = wording;
  const cases = report.excluded.map((row) => excludedCase(row, report.input.blind, wording));
  return html`<h2>${say('excluded')}</h2><p class="soft small">${say('excludedNote')}</p>${cases}`;
}

/** Files that could not be read, so that somebody looks at them. */
export function failureList(report: Report, { say, translate }: Wording): Markup {
  const { failures } = report.input;
  if (failures.length === 0) return html``;
  const rows = failures.map(({ file, code }) => {
    const name = report.showFile(file);
    return html`<tr><td class="name"><bdi>${name}</bdi></td><td>${translate({ key: `failure.${code}`, params: {} })}</td></tr>`;
  });
  return html`<h2>${say('unread')}</h2><table><tbody>${rows}</tbody></table>`;
}
