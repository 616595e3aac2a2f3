//! The texts of the help, of "About", and of the hint above the first counters.

/// What ends in the program, with its licences; made from Cargo's metadata by the test of this name.
pub(crate) const LICENCES_TEXT: &str = include_str!("../../../../assets/licences.txt");
pub(crate) const FONT_LICENCE: &str = include_str!("../../../../assets/fonts/OFL.txt");

// The hint, in parts; keys stand between them.

/// The help: titles, and what stands below them.
pub(crate) const SECTIONS: &[(&str, &str)] = &[
    (
        "Counting",
        "Click a tile anywhere, or press the key on it: that counts one, or the counter's step. Shift and the key takes \
         one back. Each press is on the disk within a moment; the light at the lower left says so.",
    ),
    (
        "More than one at once",
        "Hold a tile, or choose Add… in its menu, to add an amount. There, \"Counted earlier\" takes a time in the past.",
    ),
    (
        "Keys",
        "Each counter can have a key: choose Edit… in its menu (F2), then press the key. The same key may serve on \
         several boards. The window's own keys are listed by ? and stand in the menus.",
    ),
    (
        "Undo",
        "Ctrl+Z undoes what you did last, and Ctrl+Shift+Z does it again: presses, resets, edits, whatever it was, after \
         a restart, too. Backspace undoes the last press. The inspector undoes any single entry.",
    ),
    (
        "Reset",
        "A reset sets counts to 0 and closes a period. Nothing is lost: the history keeps every press, the inspector's \
         list of periods shows what each came to, and a reset can be undone at any time.",
    ),
    (
        "Boards",
        "A board is a set of counters that are shown together: a desk, a door, a sample. Drag tiles onto a board at the \
         left. A right click on a board opens its menu: options, duplicating, exports, sharing. A board with a \
         target is finished by Ctrl+Enter.",
    ),
    (
        "Inspect",
        "Ctrl+I shows when things were counted: today, this week, a chart, the busy hours, and every entry. It follows \
         the counter that you press or select.",
    ),
    (
        "Your file",
        "Everything is in one file on this computer, whose name stands at the lower right. It is backed up once a day \
         after changes; Ctrl+B lists the backups and restores them. Ctrl+O opens another file.",
    ),
    (
        "Sharing",
        "Several desks can count on one board: choose \"Share this board…\" in its menu. Each desk goes on counting when \
         it is offline, and all come to the same counts.",
    ),
    (
        "Export and import",
        "Ctrl+E writes a spreadsheet, a table or a report, Ctrl+P prints a report, and Ctrl+Shift+E imports what was \
         counted elsewhere.",
    ),
];
