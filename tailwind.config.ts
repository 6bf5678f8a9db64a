import type { Config } from 'tailwindcss'
import plugin from 'tailwindcss/plugin'
import { themeDeclarations } from './lib/theme/css-variables.ts'
import { colours, colourVariable, fontFamilies, type ColourRole } from './lib/theme/tokens.ts'

const roles = Object.keys(colours) as ColourRole[]

export default {
  content: ['./app/**/*.tsx', './components/**/*.tsx'],
  theme: {
    // Roles only: a colour that is not in lib/theme cannot be written.
    colors: {
      ...Object.fromEntries(roles.map((role) => [role, `var(${colourVariable(role)})`])),
      current: 'currentColor',
      transparent: 'transparent',
    },
    fontFamily: { sans: [...fontFamilies.sans], serif: [...fontFamilies.serif] },
    screens: { sm: '480px', md: '768px', lg: '1040px' },
  },
  plugins: [
    plugin(({ addBase }) => {
      const dark = { ...themeDeclarations('dark'), 'color-scheme': 'dark' }
      addBase({
        ':root': { ...themeDeclarations('light'), 'color-scheme': 'light' },
        ':root[data-theme=dark]': dark,
        '@media (prefers-color-scheme: dark)': { ':root:not([data-theme=light])': dark },
        '@media print': { ':root:root:root': { ...themeDeclarations('light'), 'color-scheme': 'light' } },
      })
    }),
  ],
} satisfies Config
