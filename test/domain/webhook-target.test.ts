import { expect, test } from 'vitest'
import { isPublicTarget, isTarget } from '../../src/domain/index.ts'

test.each(['https://hooks.example.org/a?b=c', 'https://hooks.example.com:8443/', 'https://例子.中国/钩'])(
  'may be told: %s',
  (address) => {
    expect(isPublicTarget(address)).toBe(true)
  },
)

test.each([
  'http://hooks.example.org/',
  'https://localhost/',
  'https://LOCALHOST./',
  'https://foo.localhost/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://intranet/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f.0.0.1/',
  'https://0177.0.0.1/',
  'https://10.0.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://8.8.8.8/',
  'https://１２７.0.0.1/',
  'https://user:secret@hooks.example.org/',
  'ftp://hooks.example.org/',
  'javascript:alert(1)',
  'hooks.example.org',
  '',
])('is refused: %s', (address) => {
  expect(isPublicTarget(address)).toBe(false)
})

test('in development any address of the web will do', () => {
  expect(isTarget('http://localhost:9000/hook')).toBe(true)
  expect(isTarget('file:///etc/passwd')).toBe(false)
})
