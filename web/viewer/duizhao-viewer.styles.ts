import text from './duizhao-viewer.css?inline'

let sheet: CSSStyleSheet | undefined

/**
 * One sheet for all viewers of a page. Made by script it is allowed under `style-src 'self'`; a style element would not be.
 */
export function viewerSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
  }
  return sheet
}
