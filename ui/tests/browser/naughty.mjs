/** The ones that stand for their kind: markup, script, a formula, a path, right to left, marks on marks, a nought byte's sign … */
export const chosen = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{@html name}',
  '{ $name }',
  '=1+1',
  '../../etc/passwd',
  'مرحبا بالعالم',
  'Ťĥïş ẘïł̧ɭ',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  "Robert'); DROP TABLE contracts;--",
  '%s%n %00 \\u0000 null undefined NaN',
];
