// The shapes of answers: which fields there are and what each may be. Those of the program over its sample are kept in
// tests/fixtures/views/shapes.json by a journey through the real window; the register that lives in the page is held to them.

/** Links by the names of their fields: any of them may be there. */
const MAP = '.under';

const kind = (value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** What lies directly within a value: each with its path. */
function within(path, value) {
  if (Array.isArray(value)) return value.map((item) => [`${path}[]`, item]);
  if (kind(value) !== 'object') return [];
  return Object.entries(value).map(([name, field]) => [
    path.endsWith(MAP) ? `${path}{}` : `${path}.${name}`,
    field,
  ]);
}

/** Notes a value and all within it: its kinds, and how often it was there. */
export function note(seen, value, path = '$') {
  const place = (seen[path] ??= { kinds: new Set(), times: 0 });
  place.kinds.add(kind(value));
  place.times += 1;
  for (const [below, item] of within(path, value)) note(seen, item, below);
}

/** The paths of the fields that something has. */
const fieldsOf = (paths, path) =>
  paths.filter((other) => other.startsWith(`${path}.`) && !/[.[{]/.test(other.slice(path.length + 1)));

/** What was noted, as it is kept: `$.rows[].end` is `null or string`; a field that is not always there ends in `?`. */
export function shapeOf(seen) {
  const paths = Object.keys(seen).sort();
  const always = (path) => {
    if (/[\]}]$/.test(path) || !path.includes('.')) return true;
    const beside = fieldsOf(paths, path.slice(0, path.lastIndexOf('.')));
    return seen[path].times === Math.max(...beside.map((other) => seen[other].times));
  };
  return Object.fromEntries(
    paths.map((path) => [`${path}${always(path) ? '' : '?'}`, [...seen[path].kinds].sort().join(' or ')]),
  );
}

/**
 * How a value differs from a shape. Below what the sample does not hold nothing is known; whether something may be missing is what its
 * type says.
 */
export function differences(shape, value, path = '$') {
  const known = (shape[path] ?? shape[`${path}?`])?.split(' or ');
  if (!known) return [];
  const own = kind(value);
  const wrong = own !== 'null' && known.some((each) => each !== 'null') && !known.includes(own);
  const found = wrong ? [`${path} is ${own}, not ${known.join(' or ')}`] : [];
  const fields = fieldsOf(Object.keys(shape), path).map((field) => field.slice(path.length + 1));
  if (own === 'object' && fields.length) {
    const names = fields.map((field) => field.replace('?', ''));
    const lacks = fields.filter((field) => !field.endsWith('?') && !(field in value));
    const more = Object.keys(value).filter((name) => !names.includes(name));
    found.push(
      ...lacks.map((name) => `${path} lacks ${name}`),
      ...more.map((name) => `${path} has ${name} as well`),
    );
  }
  return [...found, ...within(path, value).flatMap(([below, item]) => differences(shape, item, below))];
}
