/** The languages of the catalogues. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** The language that the window speaks. What reads it is said again when it changes: no restart. */
class Spoken {
  tag = $state<Language>('en');
}

export const language = new Spoken();
