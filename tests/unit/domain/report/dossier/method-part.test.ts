import { expect, test } from 'vitest';
import { methodPart } from '../../../../../renderer/domain/report/dossier/method-part.ts';
import { createPaperWording } from '../../../../../renderer/domain/report/dossier/paper-wording.ts';
import { createTranslate } from '../../../../../renderer/i18n/index.ts';
import { completeLocales } from '../../../../../renderer/i18n/locale.ts';
import accuracy from '../../../../../resources/accuracy.json';
import { inputOf } from '../report-fixture.ts';

test.each(completeLocales)('in %s it is worded throughout, with the measured figures of every set', (locale) => {
  const text = JSON.stringify(methodPart({ input: inputOf([]) }, createPaperWording(createTranslate(locale))));
  expect(text).not.toMatch(/dossier\.|help\.|report\.|\{\{/u);
  const figures = new Intl.NumberFormat(locale);
  for (const { applications, verdicts, quotations } of accuracy.sets) {
    const line = text
      .split('"')
      .find((part) => [applications, verdicts, quotations].every((value) => part.includes(figures.format(value))));
    expect(line).toBeDefined();
  }
});
