import type { WhenView } from '../../api/generated/WhenView';

/** A stretch of the drawing, in per cent of its width. */
export interface Stretch {
  left: number;
  width: number;
}

/** A mark of the axis: where it stands, and the month that begins there or the day. */
export interface Mark {
  at: number;
  /** ISO 8601: a month `2016-10`, or a day `2016-10-06`. */
  on: string;
}

const DAY = 86_400_000;
/** Steps of the axis in months; below the first it is days. */
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];
const DAYS = [1, 2, 7, 14];
/** The most marks that there is room for. */
const MOST = 6;

/** A line of time from the first instant that is drawn to the last. Where something stands is its only business. */
export class Scale {
  readonly first: number;
  readonly last: number;

  /** From the instants that are drawn, with a little room at both ends. */
  constructor(instants: readonly number[]) {
    const [first, last] = instants.length ? [Math.min(...instants), Math.max(...instants)] : [0, DAY];
    const room = Math.max((last - first) * 0.03, DAY / 4);
    this.first = first - room;
    this.last = last + room;
  }

  at(instant: number): number {
    return (100 * (instant - this.first)) / (this.last - this.first);
  }

  /** The stretch between two instants; cut off where the drawing ends. */
  between(from: number, to: number): Stretch {
    const left = Math.max(0, this.at(from));
    return { left, width: Math.max(0, Math.min(100, this.at(to)) - left) };
  }

  of(when: WhenView): Stretch {
    return this.between(Date.parse(when.earliest), Date.parse(when.latest));
  }

  /** Marks at the beginnings of months, or of days where it is short. */
  get marks(): Mark[] {
    const months = (this.last - this.first) / (30 * DAY);
    const step = MONTHS.find((each) => months / each <= MOST) ?? 240;
    return months >= 2 ? this.#months(step) : this.#days();
  }

  #months(step: number): Mark[] {
    const begin = new Date(this.first);
    const marks: Mark[] = [];
    for (
      let month = Math.ceil((begin.getUTCFullYear() * 12 + begin.getUTCMonth() + 1) / step) * step;
      ;
      month += step
    ) {
      const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
      if (at > this.last) return marks;
      marks.push({ at: this.at(at), on: new Date(at).toISOString().slice(0, 7) });
    }
  }

  #days(): Mark[] {
    const days = (this.last - this.first) / DAY;
    const step = (DAYS.find((each) => days / each <= MOST) ?? 28) * DAY;
    const marks: Mark[] = [];
    for (let at = Math.ceil(this.first / DAY) * DAY; at <= this.last; at += step)
      marks.push({ at: this.at(at), on: new Date(at).toISOString().slice(0, 10) });
    return marks;
  }
}
