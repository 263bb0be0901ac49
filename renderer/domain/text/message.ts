/** A sentence for people, to be worded by the catalogue of the chosen language: domain code never words one itself. */
export interface Message {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Words a Message in one language. */
export type Translate = (message: Message) => string;
