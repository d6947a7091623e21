/** Shows the published pairs of a document on any page. */
export class DuizhaoViewer extends HTMLElement {}

if (!customElements.get('duizhao-viewer')) customElements.define('duizhao-viewer', DuizhaoViewer)
