//! A window without a display, on a real file: what the window's tests use.

// Each test uses its part of this.
#![allow(dead_code)]

use std::path::{Path, PathBuf};

use eframe::egui::{self, Key, Modifiers, Shape, Theme, ViewportCommand, ViewportId, accesskit::Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{self, NodeT as _, Queryable as _};
use rusqlite::Connection;
use tallyboard::store::{Access, Store};
use tallyboard::window::{App, Setup};

use crate::common::folder::Folder;
use crate::common::wait::{DEADLINE, wait_on};

pub(crate) struct Desk {
    pub(crate) harness: Harness<'static, App>,
    pub(crate) path: PathBuf,
    pub(crate) folder: Folder,
}

impl Desk {
    /// A window on a file with these counters, at 0.
    pub(crate) fn open(names: &[&str]) -> Self {
        Self::open_with(names, |setup| setup)
    }

    pub(crate) fn open_with(names: &[&str], change: impl FnOnce(Setup) -> Setup) -> Self {
        let folder = Folder::new();
        let path = folder.file("t.db");
        drop(Store::open(&path, Access::Write).unwrap());
        let mut sql = Connection::open(&path).unwrap();
        let sql = sql.transaction().unwrap();
        let mut insert = sql.prepare("INSERT INTO counter (name) VALUES (?1)").unwrap();
        for name in names {
            insert.execute([name]).unwrap();
        }
        drop(insert);
        sql.commit().unwrap();
        let mut desk = Self::on_file_with(path, folder, change);
        let first = names.first().map_or("What do you want to count?".to_owned(), |name| format!("{name}: 0"));
        desk.step_until("the file is open", |desk| desk.shows(&first));
        desk
    }

    pub(crate) fn on_file(path: PathBuf, folder: Folder) -> Self {
        Self::on_file_with(path, folder, |setup| setup)
    }

    pub(crate) fn on_file_with(path: PathBuf, folder: Folder, change: impl FnOnce(Setup) -> Setup) -> Self {
        let setup = change(Setup::plain(path.clone()));
        let harness = Harness::builder()
            .with_size([1180.0, 760.0])
            .with_theme(Theme::Light)
            .build_eframe(move |creation| App::new(&creation.egui_ctx, setup).unwrap());
        Self { harness, path, folder }
    }

    /// Steps the window until `done`; the one place that waits for the worker.
    #[track_caller]
    pub(crate) fn step_until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        let step = |desk: &mut Self| {
            desk.harness.step();
            done(desk).then_some(())
        };
        wait_on(self, what, step, |desk| format!("There is {:?}", desk.labels()));
    }

    /// Returns what is told of the cells of a table's row, in their order.
    pub(crate) fn cells(&self, row: &str) -> Option<String> {
        let is_cell = |role: Role| matches!(role, Role::Cell | Role::RowHeader | Role::ColumnHeader);
        let row = self.harness.query_by_role_and_label(Role::Row, row)?;
        let cells = row.query_all_by(move |node| is_cell(node.role()));
        Some(cells.filter_map(|node| node.accesskit_node().label()).collect::<Vec<_>>().join(", "))
    }

    /// All that can be seen, by name.
    pub(crate) fn labels(&self) -> Vec<String> {
        let nodes = self.harness.query_all(kittest::By::new().predicate(|_| true));
        nodes.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
    }

    pub(crate) fn shows(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).next().is_some()
    }

    /// Returns whether this text is drawn anywhere, whether or not it has a name for screen readers.
    pub(crate) fn draws(&self, text: &str) -> bool {
        fn has(shape: &Shape, wanted: &str) -> bool {
            match shape {
                Shape::Text(text) => text.galley.text() == wanted,
                Shape::Vec(shapes) => shapes.iter().any(|shape| has(shape, wanted)),
                _ => false,
            }
        }
        self.harness.output().shapes.iter().any(|clipped| has(&clipped.shape, text))
    }

    pub(crate) fn step_until_saved(&mut self, label: &str) {
        self.step_until(label, |desk| desk.shows(label) && desk.shows("Everything saved"));
    }

    /// Steps until what was just done is drawn: a dialog needs some frames before it hears keys.
    pub(crate) fn settle(&mut self) {
        self.harness.run_steps(6);
    }

    /// The middle of a node, by its role and name.
    pub(crate) fn middle_of(&self, role: Role, name: &str) -> egui::Pos2 {
        self.harness.get_by_role_and_label(role, name).rect().center()
    }

    /// Drags what is at one point to another, as a hand does.
    pub(crate) fn drag(&mut self, from: egui::Pos2, to: egui::Pos2) {
        let button = |pos, pressed| egui::Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.point(from);
        self.harness.input_mut().events.push(button(from, true));
        self.harness.step();
        for step in 1..=8 {
            self.point(from + (to - from) * (step as f32 / 8.0));
        }
        self.harness.input_mut().events.push(button(to, false));
        self.harness.run_steps(2);
    }

    pub(crate) fn point(&mut self, at: egui::Pos2) {
        self.harness.input_mut().events.push(egui::Event::PointerMoved(at));
        self.harness.step();
    }

    /// The node of this role and name, once it is there: what the file has comes to the window a moment later.
    fn awaited<'desk>(&'desk mut self, role: Role, name: &'desk str) -> egui_kittest::Node<'desk> {
        if self.harness.query_by_role_and_label(role, name).is_none() {
            self.step_until(name, |desk| desk.harness.query_by_role_and_label(role, name).is_some());
        }
        self.harness.get_by_role_and_label(role, name)
    }

    /// Opens a counter's menu by the mouse.
    pub(crate) fn open_menu(&mut self, counter: &str) {
        self.click_at(Role::Button, &format!("Count {counter}"), egui::PointerButton::Secondary);
        self.settle();
    }

    /// Clicks a line of the menu that is open.
    pub(crate) fn choose(&mut self, item: &str) {
        self.click_at(Role::MenuItem, item, egui::PointerButton::Primary);
        self.settle();
    }

    /// Runs SQL as another program does.
    pub(crate) fn sql(&self, sql: &str) {
        let connection = Connection::open(&self.path).unwrap();
        connection.busy_timeout(DEADLINE).unwrap();
        connection.execute_batch(sql).unwrap();
    }

    /// All that undo can change, as another program reads it.
    pub(crate) fn state(&self) -> Vec<String> {
        let sql = Connection::open(&self.path).unwrap();
        sql.busy_timeout(DEADLINE).unwrap();
        let counters = "SELECT 'counter', id, name, count, board_id, key, color, archived_at IS NOT NULL, step, target, \
            minimum, maximum, is_locked, note, coalesce(position, id), weight FROM counter ORDER BY id";
        let boards = "SELECT 'board', id, name, coalesce(position, id), target, shows_shares, total_name FROM board \
            ORDER BY id";
        let mut state = Vec::new();
        for query in [counters, boards] {
            let mut statement = sql.prepare(query).unwrap();
            let columns = statement.column_count();
            let row = |row: &rusqlite::Row<'_>| {
                (0..columns).map(|column| Ok(format!("{:?} ", row.get_ref(column)?))).collect::<Result<String, _>>()
            };
            state.extend(statement.query_map([], row).unwrap().map(Result::unwrap));
        }
        state
    }

    /// The count and the number of entries, as another program reads them.
    pub(crate) fn in_file(&self, name: &str) -> (i64, i64) {
        in_file(&self.path, name)
    }

    /// As the desktop's own button does.
    pub(crate) fn ask_to_close(&mut self) {
        let root = self.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
        root.events.push(egui::ViewportEvent::Close);
        self.harness.step();
    }

    /// What the last frame told the desktop.
    pub(crate) fn commands(&self) -> &[ViewportCommand] {
        self.harness.output().viewport_output.get(&ViewportId::ROOT).map_or(&[], |root| &root.commands)
    }

    pub(crate) fn has_focus(&self, name: &str) -> bool {
        self.harness.get_by_role_and_label(Role::Button, name).is_focused()
    }

    pub(crate) fn click(&mut self, name: &str) {
        self.click_at(Role::Button, name, egui::PointerButton::Primary);
    }

    /// Presses and releases in one frame: in the next, what was read in between may have moved the node.
    fn click_at(&mut self, role: Role, name: &str, button: egui::PointerButton) {
        let pos = self.awaited(role, name).rect().center();
        let event = |pressed| egui::Event::PointerButton { pos, button, pressed, modifiers: Modifiers::NONE };
        self.harness.input_mut().events.extend([egui::Event::PointerMoved(pos), event(true), event(false)]);
        self.harness.step();
    }

    pub(crate) fn focus(&mut self, counter: &str) {
        self.awaited(Role::Button, &format!("Count {counter}")).focus();
        self.harness.run_steps(2);
    }

    pub(crate) fn press_key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.step();
    }

    /// As a person types: into what has the focus, key by key.
    pub(crate) fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            self.harness.input_mut().events.push(egui::Event::Text(letter.to_string()));
            self.harness.step();
        }
    }

    pub(crate) fn field<'desk>(&'desk self, name: &'desk str) -> egui_kittest::Node<'desk> {
        self.harness.get_by_role_and_label(Role::TextInput, name)
    }
}

pub(crate) fn in_file(path: &Path, name: &str) -> (i64, i64) {
    let sql = "SELECT count, (SELECT count(*) FROM entry WHERE counter_id = counter.id) FROM counter WHERE name = ?1";
    Connection::open(path).unwrap().query_row(sql, [name], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
}
