/** What an import of a component is to tools that do not read components; vue-tsc takes the component's own types. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent
  export default component
}
