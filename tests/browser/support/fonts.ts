/**
 * The same fonts on every machine: DejaVu from an npm package, which covers Latin, Cyrillic, Arabic and Persian. A
 * system without any font would show no text at all, and `innerText` would be empty.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder, unpackedFolder } from './folders.ts'

/** Writes the configuration and returns its path, for FONTCONFIG_FILE. */
export function fontConfiguration(): string {
  const path = join(unpackedFolder, 'fonts.conf')
  mkdirSync(unpackedFolder, { recursive: true })
  writeFileSync(
    path,
    configuration(join(packageFolder('dejavu-fonts-ttf'), 'ttf'), join(unpackedFolder, 'fonts')),
  )
  return path
}

/** The mathematical face is left out: it would be chosen for text, and it is not meant for it. */
function configuration(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  <selectfont>
    <rejectfont>
      <pattern><patelt name="family"><string>DejaVu Math TeX Gyre</string></patelt></pattern>
    </rejectfont>
  </selectfont>
${[
  ['sans-serif', 'DejaVu Sans'],
  ['system-ui', 'DejaVu Sans'],
  ['serif', 'DejaVu Serif'],
  ['monospace', 'DejaVu Sans Mono'],
]
  .map(
    ([generic, family]) =>
      `  <alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`,
  )
  .join('\n')}
</fontconfig>
`
}
