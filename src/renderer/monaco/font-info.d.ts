/** Monaco's own notion of fonts, of which it tells no types. */
declare module 'monaco-editor/editor/common/config/fontInfo' {
  export const EDITOR_FONT_DEFAULTS: { fontFamily: string };
}
