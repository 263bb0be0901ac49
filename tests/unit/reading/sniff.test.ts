import { describe, expect, it } from 'vitest';
import { sniff } from '../../../renderer/reading/sniff.ts';

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('sniff', () => {
  it.each([
    ['pdf', ascii('%PDF-1.7\n')],
    ['pdf', ascii(`${'junk\n'.repeat(50)}%PDF-1.4`)],
    ['zip', ascii('PK\u0003\u0004rest')],
    ['ole', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['rtf', ascii('  {\\rtf1\\ansi}')],
    ['html', ascii('<!DOCTYPE html><html>')],
    ['html', ascii('<div><p>texte</p></div>')],
    ['xml', ascii('<?xml version="1.0"?><SkillsPassport>')],
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ['png', ascii('\u0089PNG\r\n\u001a\n')],
    ['gif', ascii('GIF89a')],
    ['tiff', Uint8Array.of(0x49, 0x49, 0x2a, 0)],
    ['webp', ascii('RIFF1234WEBPVP8 ')],
    ['heic', ascii('\u0000\u0000\u0000\u0018ftypheic')],
    ['mail', ascii('From: a@example.org\r\nTo: b@example.org\r\nSubject: CV\r\nMIME-Version: 1.0\r\n\r\ntexte')],
    ['text', ascii('Curriculum vitae\nNom : Amina')],
    ['empty', new Uint8Array()],
    ['unknown', new Uint8Array(100)],
    ['unknown', Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32)],
  ] as const)('tells %s by its bytes', (format, bytes) => {
    expect(sniff(bytes)).toBe(format);
  });
});
