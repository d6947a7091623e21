/** Whether columns stand beneath one another, as on a phone: the width is that of the style sheets. */
export const narrow = matchMedia('(max-width: 45rem)')
