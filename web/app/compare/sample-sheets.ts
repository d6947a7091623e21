import type { Sheets } from './incoming.ts'

/** The project's own sample, fetched when it is asked for. */
export async function sampleSheets(): Promise<Sheets> {
  const [source, target, second] = await Promise.all([
    import('../../../sample/planning-symposium/zh.txt?raw'),
    import('../../../sample/planning-symposium/en-machine.txt?raw'),
    import('../../../sample/planning-symposium/en-edited-2.txt?raw'),
  ])
  return {
    source: { text: source.default, read: null },
    target: { text: target.default, read: null },
    second: { text: second.default, read: null },
  }
}
