export { createApp } from './app.ts'
export { documentObjects } from './document-object.ts'
