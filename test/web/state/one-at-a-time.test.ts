import { describe, expect, test } from 'vitest'
import { oneAtATime } from '../../../web/state/one-at-a-time.ts'

/** A task whose runs end when the test says so, each with its number. */
function controlled() {
  const ends: ((fails?: Error) => void)[] = []
  const task = () =>
    new Promise<number>((resolve, reject) => {
      const number = ends.length + 1
      ends.push((error) => (error ? reject(error) : resolve(number)))
    })
  return { ends, task }
}

const turn = () => new Promise((resolve) => setTimeout(resolve))

describe('one at a time', () => {
  test('whoever asks while it runs gets the run that began after they asked, all the same one', async () => {
    const { ends, task } = controlled()
    const ask = oneAtATime(task)
    const first = ask()
    const meanwhile = [ask(), ask(), ask()]
    await turn()
    expect(ends).toHaveLength(1)
    ends[0]?.()
    await turn()
    expect(ends).toHaveLength(2)
    ends[1]?.()
    expect(await first).toBe(1)
    expect(await Promise.all(meanwhile)).toEqual([2, 2, 2])
  })

  test('a run that fails neither stops the next one nor those after it', async () => {
    const { ends, task } = controlled()
    const ask = oneAtATime(task)
    const first = ask()
    const second = ask()
    ends[0]?.(new Error('lost'))
    await expect(first).rejects.toThrow('lost')
    await turn()
    ends[1]?.()
    expect(await second).toBe(2)
    await turn()
    const third = ask()
    ends[2]?.()
    expect(await third).toBe(3)
  })
})
