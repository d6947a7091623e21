export { avoidedRendering } from './avoided-rendering.ts'
