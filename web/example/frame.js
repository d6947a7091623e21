// Optional, for sites that allow a script of their own: gives the frame the height of the text in it.
const frame = document.querySelector('iframe')

addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.type !== 'duizhao-height') return
  if (Number.isFinite(data.height)) frame.height = String(Math.ceil(data.height))
})
