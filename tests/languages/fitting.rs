//! The window in each language: nothing of its own is cut off, and pictures to look at.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use eframe::egui::epaint::ClippedShape;
use eframe::egui::{Event, Key, Modifiers, Rect, Shape, Theme, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use tallyboard::domain::ThemeChoice;
use tallyboard::language::Language;
use tallyboard::window::Setup;

use crate::messages::messages;
use crate::picture::{AT_THE_END_OF_THE_PAST, Desk, NARROW, WIDE, desk_counters, file, write, write_past};

/// A process has one language.
static LANGUAGE: Mutex<()> = Mutex::new(());

/// Names that people gave: these may be cut.
const NAMES: [&str; 6] = ["Directions", "Reference", "Account", "Technology", "Printing", "WWW"];

/// Widths between the narrow and the wide window, at which its parts begin to make room, in points.
const BETWEEN: [f32; 7] = [500.0, 600.0, 700.0, 760.0, 820.0, 900.0, 1_000.0];

/// What is pressed, and whether with Ctrl or Shift, to see what follows.
type Chord = (Modifiers, Key);

/// The dialogs, by the keys that open them.
const DIALOGS: [(&str, Chord); 12] = [
    ("new counter", (Modifiers::COMMAND, Key::N)),
    ("edit", (Modifiers::NONE, Key::F2)),
    ("add", (Modifiers::NONE, Key::Plus)),
    ("reset", (Modifiers::COMMAND, Key::R)),
    ("delete", (Modifiers::NONE, Key::Delete)),
    ("export", (Modifiers::COMMAND, Key::E)),
    ("print", (Modifiers::COMMAND, Key::P)),
    ("import", (Modifiers { shift: true, ..Modifiers::COMMAND }, Key::E)),
    ("backups", (Modifiers::COMMAND, Key::B)),
    ("open", (Modifiers::COMMAND, Key::O)),
    ("settings", (Modifiers::COMMAND, Key::Comma)),
    ("help", (Modifiers::NONE, Key::F1)),
];

/// A window in a language, and what it is called when all is saved.
struct Speaker {
    desk: Desk,
    saved: String,
}

impl Speaker {
    fn board(language: Language, size: [f32; 2], theme: Theme, change: impl FnOnce(Setup) -> Setup + 'static) -> Self {
        let (path, folder) = file(|path| write(path, &desk_counters()));
        let choice = if theme == Theme::Dark { ThemeChoice::Dark } else { ThemeChoice::Light };
        let desk = Desk::open(path, folder, size, theme, move |setup| {
            change(setup.with_language(language).with_theme(choice))
        });
        let mut speaker = Self { desk, saved: text(language, "saved") };
        speaker.settle();
        speaker
    }

    fn past(language: Language, size: [f32; 2]) -> Self {
        let (path, folder) = file(write_past);
        let desk = Desk::open(path, folder, size, Theme::Light, move |setup| {
            setup.with_language(language).with_table().with_clock(|| AT_THE_END_OF_THE_PAST)
        });
        let mut speaker = Self { desk, saved: text(language, "saved") };
        speaker.settle();
        // The sums of the table are read a moment later.
        let together = text(language, "inspector-together");
        let are_read = |desk: &Desk| desk.harness.query_by_role_and_label(Role::Row, &together).is_some();
        speaker.desk.step_until(&together, are_read);
        speaker.settle();
        speaker
    }

    /// Steps until all is saved, and nothing more happens.
    fn settle(&mut self) {
        let saved = self.saved.clone();
        self.desk.step_until(&saved, |desk| desk.shows(&saved) && desk.is_idle());
        self.desk.harness.run_steps(8);
        self.desk.step_until(&saved, |desk| desk.shows(&saved) && desk.is_idle());
    }

    fn press(&mut self, (modifiers, key): Chord) {
        self.desk.harness.key_press_modifiers(modifiers, key);
        self.desk.rest();
    }

    /// The texts that don't fit their places: shortened, beyond what they are drawn in, or one over the other.
    /// A menu may be over others.
    fn cut(&self, has_menu: bool) -> BTreeSet<String> {
        let mut texts: Vec<(Rect, String)> = Vec::new();
        let mut cut = BTreeSet::new();
        let window = self.desk.harness.ctx.content_rect();
        for ClippedShape { clip_rect, shape, .. } in &self.desk.harness.output().shapes {
            // What is behind a dialog was looked at before.
            if matches!(shape, Shape::Rect(rect) if rect.rect.contains_rect(window)) {
                texts.clear();
                cut.clear();
            }
            find_texts(shape, *clip_rect, &mut texts, &mut cut);
        }
        let texts = if has_menu { Vec::new() } else { texts };
        for (index, (rect, text)) in texts.iter().enumerate() {
            let is_under = |(other, _): &&(Rect, String)| rect.shrink(2.0).intersects(other.shrink(2.0));
            let others = texts.iter().skip(index + 1).filter(is_under);
            cut.extend(others.map(|(_, other)| format!("{text} / {other}")));
        }
        cut.retain(|text| !NAMES.iter().any(|name| text.contains(name)));
        cut
    }
}

fn find_texts(shape: &Shape, clip: Rect, texts: &mut Vec<(Rect, String)>, cut: &mut BTreeSet<String>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| find_texts(shape, clip, texts, cut)),
        Shape::Text(text) => {
            let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
            if !rect.intersects(clip) || rect.width() <= 0.0 {
                return;
            }
            let is_beyond = rect.left() < clip.left() - 1.0 || rect.right() > clip.right() + 1.0;
            if text.galley.elided || is_beyond {
                cut.insert(text.galley.text().to_owned());
            }
            texts.push((rect.intersect(clip), text.galley.text().to_owned()));
        }
        _ => {}
    }
}

fn text(language: Language, id: &str) -> String {
    let all = messages(language, &mut Vec::new());
    all.get(id).unwrap_or_else(|| panic!("{}: no {id}", language.code())).text.clone()
}

/// All that is cut in a language: where, and what.
fn cut_in(language: Language) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    let mut add =
        |place: String, cut: BTreeSet<String>| found.extend(cut.into_iter().map(|text| (place.clone(), text)));
    for width in BETWEEN {
        let board = Speaker::board(language, [width, WIDE[1]], Theme::Light, |setup| setup);
        add(format!("tiles {width}"), board.cut(false));
    }
    for size in [WIDE, NARROW] {
        let width = size[0];
        let mut board = Speaker::board(language, size, Theme::Light, |setup| setup);
        add(format!("tiles {width}"), board.cut(false));
        board.press((Modifiers::NONE, Key::Tab));
        board.press((Modifiers::SHIFT, Key::F10));
        add(format!("menu {width}"), board.cut(true));
        board.press((Modifiers::NONE, Key::Escape));
        board.press((Modifiers::COMMAND, Key::T));
        add(format!("table {width}"), board.cut(false));
        board.press((Modifiers::COMMAND, Key::T));
        for (name, chord) in DIALOGS {
            board.press((Modifiers::NONE, Key::ArrowDown));
            board.press(chord);
            let dialogs = board.desk.harness.query_all_by_role(Role::Dialog).count();
            assert_eq!(dialogs, 1, "{name} in {}", language.code());
            add(format!("{name} {width}"), board.cut(false));
            board.press((Modifiers::NONE, Key::Escape));
        }
        board.desk.harness.input_mut().events.push(Event::Text("?".to_owned()));
        board.desk.rest();
        add(format!("keys {width}"), board.cut(false));
        let mut past = Speaker::past(language, size);
        past.press((Modifiers::NONE, Key::Tab));
        past.press((Modifiers::COMMAND, Key::I));
        past.settle();
        add(format!("inspector {width}"), past.cut(false));
        let (path, folder) = file(|_| Ok(()));
        let desk = Desk::open(path, folder, size, Theme::Light, move |setup| setup.with_language(language));
        let mut empty = Speaker { desk, saved: text(language, "saved") };
        empty.settle();
        add(format!("welcome {width}"), empty.cut(false));
    }
    found
}

fn assert_fits(language: Language) {
    let _one = LANGUAGE.lock().unwrap_or_else(PoisonError::into_inner);
    let cut = cut_in(language);
    // Each text once, where it was first.
    let mut places: BTreeMap<&String, &String> = BTreeMap::new();
    for (place, text) in &cut {
        places.entry(text).or_insert(place);
    }
    let found: Vec<String> = places.iter().map(|(text, place)| format!("{place}: {text:?}")).collect();
    assert!(found.is_empty(), "{}: {} texts don't fit:\n{}", language.code(), found.len(), found.join("\n"));
}

fn assert_looks_as_in_its_pictures(language: Language) {
    let _one = LANGUAGE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut wide = Speaker::past(language, WIDE);
    wide.press((Modifiers::NONE, Key::Tab));
    wide.press((Modifiers::COMMAND, Key::I));
    // The days of the history.
    wide.desk.step_until("the history", |desk| desk.harness.query_all_by_role(Role::Heading).next().is_some());
    wide.settle();
    wide.desk.assert_looks_as(&format!("languages/{}-wide", language.code()));
    let narrow = Speaker::board(language, NARROW, Theme::Dark, |setup| setup);
    narrow.desk.assert_looks_as(&format!("languages/{}-narrow", language.code()));
}

macro_rules! languages {
    ($($name:ident $language:ident),+ $(,)?) => {
        $(mod $name {
            use super::*;

            #[test]
            fn fits() {
                assert_fits(Language::$language);
            }

            #[test]
            fn looks_as_in_its_pictures() {
                assert_looks_as_in_its_pictures(Language::$language);
            }
        })+

        #[test]
        fn no_language_is_left_out() {
            assert_eq!([$(Language::$language),+], Language::ALL);
        }
    };
}

languages! {
    ar Ar, cs Cs, de De, en En, es Es, fr Fr, it It, ja Ja, nl Nl, pl Pl, pt Pt, sv Sv, tr Tr, uk Uk, zh_hans ZhHans,
}
