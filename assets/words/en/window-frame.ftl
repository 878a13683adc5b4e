# Words of the window's frame: menu, palette, keys, settings, about.

# The menu: the letter after & opens it together with Alt.
window-menu-file = &File
window-menu-edit = &Edit
window-menu-view = &View
window-menu-go = &Go
window-menu-help = &Help

# Search for a record or a command
window-palette = Search or run a command
window-palette-list = What fits
window-palette-go = Go to
window-palette-do = Commands
window-palette-records = Records
window-palette-none = Nothing fits. Try fewer letters.
window-palette-count = { $count ->
    [one] 1 result
   *[other] { $count } results
}

# Commands
window-show-folder = Show the file in its folder
window-close = Close the window
window-find-here = Find on this page
window-back = Back
window-pane-next = Next part of the window
window-pane-before = Previous part of the window
window-go-suppliers = Go to suppliers
window-go-reports = Go to reports
window-go-history = Go to history
window-go-settings = Go to settings
window-go-start = Go to the start page
window-nav-settings = Settings
window-reset = Put the window back in place

# The list of keys
window-keys = Keys
window-keys-lists = In a list
window-keys-list-move = Move through the rows
window-keys-list-open = Open the row
window-keys-list-enter = From the search box into the list
window-keys-or = or
window-keys-close = Close

# Settings
window-settings = Settings
window-settings-lead = Every choice holds at once, and is kept on this computer, not in the register.
window-settings-look = Look and language
window-settings-theme = Colours
window-theme-system = Colours as the system has them
window-theme-system-hint = Contrast themes of the system are followed whatever is chosen here.
window-theme-light = Light colours
window-theme-dark = Dark colours
window-settings-density = Rows
window-density-compact = Compact rows
window-density-comfortable = Comfortable rows
window-settings-text = Size of text
window-settings-text-hint = Everything on the page grows with it.
window-text-larger = Larger text
window-text-smaller = Smaller text
window-text-normal = Text at its usual size
window-settings-language = Language
window-settings-language-hint = The Welsh words are a draft that no translator has reviewed. What is not translated yet is said in English.
# Each language is named in itself first.
window-language-en = English
window-language-cy = Cymraeg (Welsh)
window-language-short-en = English
window-language-short-cy = Cymraeg
window-settings-keys = Keys
window-settings-question = The ? key opens the list of keys
window-settings-who = Who you are
window-settings-who-saved = Saved. The name and role stand beside every change from now on.

# About
window-about = About Assay
window-about-independent = An independent tool; not a product of any public body.
window-about-version = Version { $version }
window-about-private = It never uses the network. Nothing that you enter leaves this computer unless you save it elsewhere yourself.
window-about-rules = Rules it works with
window-about-rules-lead = Each set of rules has a version. A score keeps the version it was made with.
window-about-rule = Set of rules
window-about-source = Source
window-about-checked = Source checked
window-about-unchecked = Not checked yet
window-about-each-row = Each row names its own
window-about-some-checked = { $checked } of { $rows } rows, last on { $date }
window-about-no-rows-checked = None of { $rows } rows yet
window-about-licences = Licences
window-about-licences-lead = Assay is licensed under the { $licence }. It is built from these parts of others, each under its own licence; some are in the program for one system alone.
window-about-save-licences = Save the texts of the licences…
window-about-save-parts = Save the list of parts for machines (CycloneDX)…
window-about-saved = { $file } is saved in { $folder }.
window-dialog-parts = Save what Assay is built from
window-about-part = Part
window-about-licence = Licence
window-about-parts = { $count ->
    [one] 1 part
   *[other] { $count } parts
}
window-about-files = What it writes
window-about-file-register = The register, where you keep it, with two files beside it while it is open.
window-about-file-settings = Your settings, in your own folder for settings on this computer.
window-about-file-reports = Reports, where you save them.

# A register that can only be read.
window-read-only = This register can only be read.
window-read-only-lead = Its file or its folder is write-protected. Everything can be read, found, compared and printed; nothing can be changed. To work in it, allow writing to its file and folder, or copy the file to a folder of your own, and open it again.
window-read-only-why = This register can only be read: its file or its folder is write-protected.
window-held = Somebody else has this register open.
window-held-again = Try again
window-held-still = It is still open there.
window-held-ours = It can be changed here now.
window-held-why = This register can only be read here: somebody else has it open to change it.
window-read-only-status = Read only
