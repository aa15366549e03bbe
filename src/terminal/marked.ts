// A file of its own: it is large, and only what draws or takes apart a page needs it.
export { Lexer } from 'marked';
