declare module 'virtual:rules' {
  const sets: readonly import('./rules').RuleSet[];
  export default sets;
}
