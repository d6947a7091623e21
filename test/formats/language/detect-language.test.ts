import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../src/formats/language/index.ts'

describe('detectLanguage', () => {
  it.each([
    ['zh-Hans', '会议强调，要坚持两手抓。'],
    ['zh-Hant', '會議強調，要堅持兩手抓。'],
    ['zh-Hans', '中山'],
    ['zh-Hans', '使用 Kubernetes 集群时，请运行 kubectl apply 命令来创建资源'],
    ['zh-Hant', '「皇后」與「以後」不同'],
    ['en', 'The meeting stressed that both hands must be hard.'],
    ['en', 'Hello'],
    ['en', 'The word 两手抓 means to grasp with both hands.'],
    ['ja', '会議は両手で行われました。'],
    ['ko', '회의는 월요일에 열렸다.'],
    ['fr', 'La réunion a été tenue dans la ville pour les membres et les amis du club.'],
    ['de', 'Die Sitzung wurde in der Stadt mit den Mitgliedern und Freunden gehalten.'],
    ['ru', 'Совещание состоялось в понедельник.'],
    ['und', ''],
    ['und', '123 — 456!'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})
