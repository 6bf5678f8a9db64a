/**
 * The one inline script of every page, constant to the byte: the policy allows it by its hash.
 * It applies the reader's choice of theme before the first paint.
 */
export const themeSwitch = 'try{var t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch(e){}'
