import type { Message } from '../text/message.ts';
import type { Criterion } from '../vacancy/vacancy.ts';

/** Criteria about the person: blind, neither the reason nor the words of the document are shown. */
const aboutThePerson: ReadonlySet<Criterion['kind']> = new Set(['nationality', 'age']);

export const isAboutThePerson = ({ kind }: Pick<Criterion, 'kind'>): boolean => aboutThePerson.has(kind);

/** Stands for the reason of a criterion about the person. */
export const withheld: Message = { key: 'report.withheld', params: {} };
