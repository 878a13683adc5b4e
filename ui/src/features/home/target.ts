import type { Target } from '../../api/generated/Target';
import type { Route } from '../../router/route';
import { formOf } from '../record/place';

/** Where a thing is settled: the field of a form, which has a new record's links in it already. */
export const routeOf = ({ noun, id, under, field, section }: Target): Route =>
  formOf(noun, id, under, field ?? section);
