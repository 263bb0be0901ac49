import { describe, expect, it } from 'vitest';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { paintPage } from '../../../helpers/paint-page.ts';
import { readOne, show } from '../../../helpers/show-document.ts';

const waiting = paintPage((page) => page.text(60, 60, 'Please wait... If this message is not eventually replaced, update Adobe Reader.'));
const template =
  '<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="p11"><field name="FamilyName"><caption><value><text>1. Family name</text></value></caption></field><field name="Born"><caption><value><text>Date of birth</text></value></caption></field><field name="Empty"/></subform></template>';
const datasets =
  '<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><p11><FamilyName>BENNANI</FamilyName><Born>12 May 1990</Born><Jobs><Title>Project officer</Title><Employer>Fondation Atlas</Employer></Jobs><Empty/></p11></xfa:data></xfa:datasets>';

describe('dynamic forms (XFA)', () => {
  it('reads what was filled in, with a doubt, instead of the request to wait', async () => {
    const document = await readOne(buildPdf([waiting], { xfa: { template, datasets } }));
    expect(show(document)).toEqual([
      'tableRow: 1. Family name⇥BENNANI',
      'tableRow: Date of birth⇥12 May 1990',
      'tableRow: Title⇥Project officer',
      'tableRow: Employer⇥Fondation Atlas',
    ]);
    expect(document.doubts.map(({ code }) => code)).toEqual(['dynamic-form']);
  });

  it('keeps the page, with the doubt, where nothing is filled in or the data are broken', async () => {
    for (const xfa of [{ template }, { datasets: 'no XML' }]) {
      const document = await readOne(buildPdf([waiting], { xfa }));
      expect(show(document)).toHaveLength(1);
      expect(document.doubts.map(({ code }) => code)).toEqual(['dynamic-form']);
    }
  });
});
