/** The text of a file, as the bundler of the tests gives it. */
declare module '*?raw' {
  const text: string
  export default text
}
