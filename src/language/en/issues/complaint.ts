// What the words of an issue are made of.

/** What is wrong, and what would mend it. */
export interface Complaint {
  readonly message: string;
  readonly suggestion: string;
}

/** What a complaint is told with: texts by name. */
export type Texts<Name extends string> = Readonly<Record<Name, string>>;
export type Numbers<Name extends string> = Readonly<Record<Name, number>>;
