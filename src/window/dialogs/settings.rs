//! The settings: each is applied as it is changed.

use egui::{FontId, Ui, Vec2};

use crate::date_time;
use crate::domain::ThemeChoice;
use crate::request::Request;
use crate::window::dialogs::{DialogCommand, DialogContext, FieldForm, FormState, texts, whole_number};
use crate::window::kit::theme::{self, TEXT_SIZE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind, Footer, Pressed};
use crate::window::text::locale::{FirstDay, NumberFormat};
use crate::window::view::settings::{Density, Guard, Settings, Volume, Zoom};

const DAY_START: &str = "day start";
const GUARD: &str = "guard";
const ZONE: &str = "zone";

const TIME_WIDTH: f32 = 80.0;
const GUARD_WIDTH: f32 = 96.0;
const SLIDER_WIDTH: f32 = 128.0;
/// The percentage, the button, and the space between.
const BESIDE_SLIDER: f32 = 144.0;
const PERCENT_WIDTH: f32 = 52.0;
/// By so much the size changes at once.
const ZOOM_STEP: f32 = 0.1;

/// The dialog of the settings.
#[derive(Debug)]
pub struct SettingsForm {
    pub(super) state: FormState,
    settings: Settings,
    /// In minutes after midnight, as it was last asked for; `None` if that was refused.
    day_starts_at: Option<u16>,
    day_start: String,
    guard: String,
    zone: String,
    /// The last that was asked for.
    zone_asked: Option<String>,
    /// There is none of that name.
    is_zone_unknown: bool,
    problems: Vec<String>,
}

impl SettingsForm {
    /// The settings as they are, and when the file's days start, in minutes after midnight.
    pub fn new(settings: Settings, day_starts_at: u16) -> Self {
        Self {
            state: FormState::new(Footer::main_id),
            guard: settings.guard_ms.ms().to_string(),
            zone: settings.zone.clone().unwrap_or_default(),
            zone_asked: settings.zone.clone(),
            is_zone_unknown: false,
            settings,
            day_starts_at: Some(day_starts_at),
            day_start: texts::time_of_day(day_starts_at),
            problems: Vec::new(),
        }
    }

    /// They were changed elsewhere, or this dialog's own changes were taken over.
    pub fn follow(&mut self, settings: &Settings) {
        if settings.guard_ms != self.settings.guard_ms {
            self.guard = settings.guard_ms.ms().to_string();
        }
        self.settings.clone_from(settings);
    }

    /// There is no zone of the name that was asked for.
    pub fn no_such_zone(&mut self) {
        self.is_zone_unknown = true;
    }

    /// What is wrong with the settings' file, the sound and the like.
    pub fn set_problems(&mut self, problems: Vec<String>) {
        self.problems = problems;
    }

    /// The only request that it makes is about the start of the day.
    pub(super) fn refused(&mut self) -> &'static str {
        self.day_starts_at = None;
        DAY_START
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let footer = Footer {
            id: self.state.id,
            problem: None,
            hint: None,
            aside: None,
            cancel: None,
            main: texts::CLOSE,
            look: ButtonKind::Plain,
            is_on: true,
        };
        let before = self.settings.clone();
        widgets::body(ui, &footer, |ui| {
            for problem in &self.problems {
                widgets::error(ui, problem);
            }
            self.look_ui(ui);
            self.writing_ui(ui);
            self.day_start_ui(ui, context, commands);
            self.zone_ui(ui, commands);
            self.sound_ui(ui, commands);
            self.guard_ui(ui);
        });
        let pressed = footer.ui(ui);
        if self.settings != before {
            commands.push(DialogCommand::Settings(self.settings.clone()));
        }
        if pressed == Some(Pressed::Main) {
            self.leave(commands);
            return false;
        }
        true
    }

    /// It is closed: what was typed and not entered yet counts.
    pub(super) fn leave(&mut self, commands: &mut Vec<DialogCommand>) {
        if let Ok(minutes) = minutes_of(&self.day_start)
            && self.day_starts_at != Some(minutes)
        {
            self.day_starts_at = Some(minutes);
            commands.push(DialogCommand::Ask(vec![Request::StartDaysAt { minutes }]));
        }
        self.leave_zone(commands);
    }

    fn look_ui(&mut self, ui: &mut Ui) {
        let id = self.state.id;
        let settings = &mut self.settings;
        widgets::row(ui, texts::THEME, |ui| {
            let options = [
                (ThemeChoice::System, texts::THEME_SYSTEM),
                (ThemeChoice::Light, texts::THEME_LIGHT),
                (ThemeChoice::Dark, texts::THEME_DARK),
            ];
            widgets::segments(ui, id.with("theme"), texts::THEME, &options, &mut settings.theme);
        });
        widgets::row(ui, texts::DENSITY, |ui| {
            let options =
                [(Density::Comfortable, texts::DENSITY_COMFORTABLE), (Density::Compact, texts::DENSITY_COMPACT)];
            widgets::segments(ui, id.with("density"), texts::DENSITY, &options, &mut settings.density);
        });
        widgets::row(ui, texts::ZOOM, |ui| {
            ui.horizontal(|ui| {
                let zoom = settings.zoom.get();
                let mut button = |ui: &mut Ui, text, name, by: f32| {
                    // In whole steps, whatever it was.
                    let next = Zoom::nearest(((zoom + by) / ZOOM_STEP).round() * ZOOM_STEP);
                    let is_on = (next.get() - zoom).abs() > ZOOM_STEP / 2.0;
                    if widgets::square_button(ui, id.with(name), text, name, is_on).clicked() {
                        settings.zoom = next;
                    }
                };
                button(ui, "−", texts::ZOOM_OUT, -ZOOM_STEP);
                percent_ui(ui, &texts::percent(zoom));
                button(ui, "+", texts::ZOOM_IN, ZOOM_STEP);
            });
        });
    }

    fn writing_ui(&mut self, ui: &mut Ui) {
        let id = self.state.id;
        let settings = &mut self.settings;
        widgets::row(ui, texts::NUMBERS, |ui| {
            let options = [
                (NumberFormat::System, texts::AS_THE_SYSTEM),
                (NumberFormat::Comma, "1,234"),
                (NumberFormat::Point, "1.234"),
                (NumberFormat::Space, "1 234"),
                (NumberFormat::Apostrophe, "1'234"),
                (NumberFormat::Plain, "1234"),
            ];
            choice_of(ui, id.with("numbers"), texts::NUMBERS, &options, &mut settings.number_format);
        });
        widgets::row(ui, texts::FIRST_DAY, |ui| {
            let options = [
                (FirstDay::System, texts::AS_THE_SYSTEM),
                (FirstDay::Monday, texts::MONDAY),
                (FirstDay::Saturday, texts::SATURDAY),
                (FirstDay::Sunday, texts::SUNDAY),
            ];
            choice_of(ui, id.with("first day"), texts::FIRST_DAY, &options, &mut settings.first_day);
        });
    }

    fn day_start_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        widgets::row(ui, texts::DAY_START, |ui| {
            let minutes = minutes_of(&self.day_start);
            let id = self.state.id.with(DAY_START);
            let had_focus = ui.memory(|memory| memory.had_focus_last_frame(id));
            let form = FieldForm { error: minutes.err(), width: TIME_WIDTH, ..FieldForm::named(texts::DAY_START) };
            let is_entered = self.state.field(ui, DAY_START, form, &mut self.day_start);
            let is_left = had_focus && !ui.memory(|memory| memory.has_focus(id));
            if (is_entered || is_left) && !context.is_busy {
                self.leave(commands);
            }
            widgets::hint(ui, texts::DAY_START_HINT);
        });
    }

    fn zone_ui(&mut self, ui: &mut Ui, commands: &mut Vec<DialogCommand>) {
        widgets::row(ui, texts::ZONE, |ui| {
            let id = self.state.id.with(ZONE);
            let had_focus = ui.memory(|memory| memory.had_focus_last_frame(id));
            let error = self.is_zone_unknown.then_some(texts::NO_ZONE);
            let form = FieldForm { error, hint: texts::ZONE_HINT, ..FieldForm::named(texts::ZONE) };
            let is_entered = self.state.field(ui, ZONE, form, &mut self.zone);
            if is_entered || had_focus && !ui.memory(|memory| memory.has_focus(id)) {
                self.leave_zone(commands);
            }
        });
    }

    fn leave_zone(&mut self, commands: &mut Vec<DialogCommand>) {
        let name = Some(self.zone.trim().to_owned()).filter(|name| !name.is_empty());
        if name != self.zone_asked {
            self.is_zone_unknown = false;
            self.zone_asked.clone_from(&name);
            commands.push(DialogCommand::Zone(name));
        }
    }

    fn sound_ui(&mut self, ui: &mut Ui, commands: &mut Vec<DialogCommand>) {
        let id = self.state.id;
        let settings = &mut self.settings;
        widgets::row(ui, texts::SOUND, |ui| {
            widgets::check(ui, id.with("sounds"), texts::SOUNDS, texts::SOUNDS, &mut settings.sounds);
            ui.add_enabled_ui(settings.sounds, |ui| {
                widgets::check(ui, id.with("clicks"), texts::CLICKS, texts::CLICKS, &mut settings.clicks);
                ui.horizontal(|ui| {
                    let mut volume = settings.volume.get();
                    let width = (ui.available_width() - BESIDE_SLIDER).min(SLIDER_WIDTH);
                    if widgets::slider(ui, id.with("volume"), texts::VOLUME, width, &mut volume) {
                        settings.volume = Volume::nearest(volume);
                    }
                    percent_ui(ui, &texts::percent(volume));
                    if widgets::button(ui, id.with("try"), texts::TRY, texts::TRY_NAME, ButtonKind::Plain, true)
                        .clicked()
                    {
                        commands.push(DialogCommand::TrySound);
                    }
                });
            });
        });
    }

    fn guard_ui(&mut self, ui: &mut Ui) {
        widgets::row(ui, texts::GUARD, |ui| {
            let ms = whole_number(&self.guard).ok().and_then(|ms| u16::try_from(ms).ok());
            let guard = ms.and_then(|ms| Guard::try_from(ms).ok());
            let error = guard.is_none().then(|| texts::bad_guard(Guard::MS_MAX));
            let form = FieldForm {
                error: error.as_deref(),
                unit: texts::MILLISECONDS,
                width: GUARD_WIDTH,
                ..FieldForm::named(texts::GUARD_NAME)
            };
            self.state.field(ui, GUARD, form, &mut self.guard);
            if error.is_none() {
                widgets::hint(ui, texts::GUARD_HINT);
            }
            self.settings.guard_ms = guard.unwrap_or(self.settings.guard_ms);
        });
    }
}

fn choice_of<T: Copy + PartialEq>(ui: &mut Ui, id: egui::Id, name: &str, options: &[(T, &str)], value: &mut T) {
    let texts: Vec<&str> = options.iter().map(|(_, text)| *text).collect();
    let chosen = options.iter().position(|(option, _)| option == value).unwrap_or_default();
    if let Some((option, _)) = widgets::choice(ui, id, name, &texts, chosen).and_then(|place| options.get(place)) {
        *value = *option;
    }
}

/// A percentage that keeps its place.
fn percent_ui(ui: &mut Ui, text: &str) {
    let size = Vec2::new(PERCENT_WIDTH, theme::CONTROL_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, text));
    let (font, ink) = (FontId::proportional(TEXT_SIZE), Tokens::of(ui).ink);
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, text, font, ink);
}

/// The minutes after midnight of a time of day: 4, 4:30, 04:30, 4 AM.
fn minutes_of(text: &str) -> Result<u16, &'static str> {
    let time = date_time::time_of_day(text).filter(|time| time.second() == 0 && time.subsec_nanosecond() == 0);
    let part = |number: i8| u16::try_from(number).ok();
    let minutes = time.and_then(|time| Some(part(time.hour())? * 60 + part(time.minute())?));
    minutes.ok_or(texts::NO_TIME_OF_DAY)
}

#[cfg(test)]
mod tests {
    use crate::window::dialogs::settings::minutes_of;

    #[test]
    fn times_of_day_are_read_as_people_write_them() {
        for (text, minutes) in
            [("00:00", 0), ("4", 240), (" 4:30 ", 270), ("04.30", 270), ("4 am", 240), ("23:59", 1_439)]
        {
            assert_eq!(minutes_of(text), Ok(minutes), "{text}");
        }
        for text in ["", "24:00", "4:60", "4:3", "-1:00", "4:30:01", "noon", "+4:00", ":30"] {
            assert!(minutes_of(text).is_err(), "{text}");
        }
    }
}
