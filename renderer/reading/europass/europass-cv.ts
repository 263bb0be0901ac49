/** What a Europass CV states, whichever of the two XML formats holds it. Texts are as the person wrote them. */
export interface EuropassCv {
  /** ISO 639-1 code of the language the CV is written in. */
  readonly locale: string;
  readonly name: string;
  readonly address: string;
  /** E-mail addresses, telephone numbers, links. */
  readonly contacts: readonly string[];
  /** `17/04/1991`, `09/2015` or `2015`; empty when not stated. */
  readonly birthDate: string;
  readonly nationalities: readonly string[];
  readonly summary: readonly string[];
  readonly experience: readonly EuropassEntry[];
  readonly education: readonly EuropassEntry[];
  readonly motherTongues: readonly string[];
  readonly languages: readonly { readonly name: string; readonly levels: readonly string[] }[];
  readonly skills: readonly string[];
}

/** A position or a course of study. */
export interface EuropassEntry {
  readonly from: string;
  /** Empty when not stated, or while the entry is `current`. */
  readonly to: string;
  readonly current: boolean;
  readonly title: string;
  readonly organisation: string;
  readonly place: string;
  readonly details: readonly string[];
}
