// A person with a mouse as well as keys.
import { Person } from './person.mjs';

/** A text as XPath has it: it knows no escapes. */
const quoted = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`);
const says = (text) => `normalize-space()=${quoted(text)}`;

/** Where things are, by the words a person reads on them. */
export const button = (name) => `//button[${says(name)} and not(@disabled)]`;
export const link = (name) => `//a[${says(name)}]`;
/** The input that a label names, of the whole page or of a part of it. */
const box = (label, part = '') => `${part}//*[@id=//label[${says(label)}]/@for]`;
/** An answer of the question with this legend. */
const answer = (question, text) => `//fieldset[legend[${says(question)}]]//label[${says(text)}]`;
/** A filter above a list. */
export const chip = (name) =>
  `//button[contains(@class,'chip') and starts-with(normalize-space(),${quoted(name)})]`;
/** The head of a column, by which its list is sorted. */
export const head = (name) => `//th//button[starts-with(normalize-space(),${quoted(name)})]`;
/** A line of the summary of what is wrong. */
export const problem = (label = '') =>
  `//*[contains(@class,'nhsuk-error-summary')]//a[starts-with(normalize-space(),${quoted(label)})]`;
/** What stands within another thing. */
export const within = (outer, inner) => `(${outer})${inner}`;

/** A person with a mouse. */
export class Pointing extends Person {
  clicks = (xpath) => this.window.click(xpath);
  /** Types into the box of a label, in place of what it holds. */
  types = (label, text, part) => this.window.type(box(label, part), text);
  /** Types into a box that finds, and takes the first that fits. */
  async takes(label, text, part) {
    await this.types(label, text, part);
    await this.clicks(
      `//*[contains(@class,'combo-popup') and not(@hidden)]//li[contains(.,${quoted(text)})]`,
    );
  }
  /** Says who makes the changes, where that is asked. */
  async says(name, role) {
    await this.types('Your name', name);
    await this.types('Your role', role);
    await this.clicks(button('Continue'));
  }
  /** Opens a part of a record's page. */
  turnsTo = (tab) => this.clicks(`//nav[contains(@class,'tabs')]${link(tab)}`);
  /** Opens a screen of the navigation. */
  goesTo = (screen) =>
    this.clicks(`//nav[contains(@class,'side')]//a[starts-with(normalize-space(),${quoted(screen)})]`);

  /** Chooses a line of the list that drops down under a label. */
  chooses = (label, line, part) => this.window.choose(box(label, part), line);
  /** Gives an answer of a question that shows its answers. */
  answersBy = (question, text) => this.clicks(answer(question, text));
}
