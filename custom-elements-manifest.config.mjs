import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { cemSorterPlugin } from '@wc-toolkit/cem-sorter';

/** Private and protected members, statics and #fields are not part of the documentation. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const mod of customElementsManifest.modules)
      for (const declaration of mod.declarations ?? [])
        declaration.members &&= declaration.members.filter(
          (m) =>
            !['private', 'protected'].includes(m.privacy) &&
            !m.name.startsWith('#') &&
            !(m.kind === 'field' && m.static),
        );
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/index.ts', 'src/**/thesaurus/**', 'src/model/profile/names.*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly,
    cemSorterPlugin(),
    customElementVsCodePlugin({ outdir: 'dist/editor' }),
    customElementJetBrainsPlugin({ outdir: 'dist/editor', packageJson: false }),
  ],
};
