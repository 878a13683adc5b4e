// Names the two sheets of colours in the built page, so that they are fetched beside the program and not after it. Each is
// for what the system has, until `frame/theme.svelte.ts` knows what was chosen.
const sheets = { light: /light-[\w-]+\.css$/, dark: /dark-[\w-]+\.css$/ };

/** The plugin for the build. */
export function sheetsInPage() {
  return {
    name: 'assay-sheets',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle }) {
        if (!bundle) return page;
        const links = Object.entries(sheets).map(([theme, name]) => {
          const file = Object.keys(bundle).find((each) => name.test(each));
          if (!file) throw new Error(`the build has no sheet of ${theme} colours`);
          return `<link rel="stylesheet" href="/${file}" media="(prefers-color-scheme: ${theme})">`;
        });
        // Before the window's own sheet, which builds on them.
        return page.replace('<script', `${links.join('\n    ')}\n    <script`);
      },
    },
  };
}
