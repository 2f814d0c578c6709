/** The keys of a shortcut, each as it is printed on its key. */

/** `keys` as browsers write them: "Alt+Shift+J". */
export const Keys = ({ keys }: { readonly keys: string }) => (
  <span class="cx-keys">
    {keys.split('+').map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
  </span>
);
