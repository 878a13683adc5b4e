/** What lies over the page: the search for a record or command, or the list of keys. One at a time. */
class Sheets {
  open = $state<'palette' | 'keys' | undefined>();

  close = (): void => {
    this.open = undefined;
  };
}

export const sheets = new Sheets();
