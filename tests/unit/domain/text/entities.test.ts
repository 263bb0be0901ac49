import { expect, test } from 'vitest';
import { decodeEntities } from '../../../../renderer/domain/text/entities.ts';

test('character references become the characters they stand for', () => {
  expect(decodeEntities('Ma&icirc;trise &agrave; l&rsquo;&eacute;crit &amp; &Ccedil;a&nbsp;: &#233;&#xE8; &bull;')).toBe(
    "Maîtrise à l'écrit & Ça : éè •",
  );
});

test('what is no character reference stays as it is', () => {
  expect(decodeEntities('R&D; AT&T &unknown; &#1;')).toBe('R&D; AT&T &unknown;  ');
});
