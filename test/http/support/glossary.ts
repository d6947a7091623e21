/** Glossaries of their own for each test: languages nobody else uses. */
let count = 0
export const languages = () => ({ from: 'zh', to: `x${String.fromCharCode(97 + count++)}` })

interface Given {
  source: string
  approved?: string[]
  admitted?: string[]
  forbidden?: string[]
}
export const content = ({ source, approved = [], admitted = [], forbidden = [] }: Given) => ({
  source,
  approved,
  admitted,
  forbidden,
})
