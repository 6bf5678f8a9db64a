/** A small built site: pages of both languages, data, hashed files, and what must never be served. */
export const site = {
  'index.html': 'both languages',
  '404.html': 'nowhere',
  'en/index.html': 'home',
  'en/404.html': 'not in English',
  'en/articles/index.html': 'articles',
  'ja/404.html': 'not in Japanese',
  'data/wages/1/data.csv': 'year,persons\n',
  '_next/static/chunks/a.js': 'let a',
  _headers: '/*\n  X-Everywhere: yes\n',
  _redirects: '/a /b 301\n',
  '.env': 'secret',
  '.well-known/security.txt': 'Contact: mailto:a@example.org',
  'en/.hidden': 'secret',
}
