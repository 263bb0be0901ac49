import type { Document } from '../../domain/document/document.ts';
import { decodeText } from '../bytes/decode-text.ts';
import { flowDocument } from '../flow/flow-document.ts';
import { ReadError } from '../outcome.ts';
import { descendants, parseXml } from '../xml/parse-xml.ts';
import type { EuropassCv } from './europass-cv.ts';
import { parseCandidate } from './parse-candidate.ts';
import { parseSkillsPassport } from './parse-skills-passport.ts';
import { writeEuropass } from './write-europass.ts';

/**
 * A Europass CV exported as XML: each fact as the line that a person would write.
 * @throws ReadError `unsupported-format` for any other XML.
 */
export function readEuropass(file: string, bytes: Uint8Array): Document {
  const cv = parseEuropass(bytes);
  if (cv === null) throw new ReadError('unsupported-format', 'XML of another kind');
  return flowDocument(file, 'europass-xml', writeEuropass(cv));
}

/** What a Europass XML states, null for XML of another kind. */
export function parseEuropass(bytes: Uint8Array): EuropassCv | null {
  const root = parseXml(decodeText(bytes));
  const around = { name: '', attributes: {}, children: [root] };
  const learner = descendants(around, 'LearnerInfo')[0];
  if (learner !== undefined) return parseSkillsPassport(learner, root.attributes.locale ?? 'en');
  const candidate = descendants(around, 'CandidateProfile').length > 0 ? descendants(around, 'Candidate')[0] : undefined;
  return candidate === undefined ? null : parseCandidate(candidate);
}
