//! The dialog of the settings: each is applied as it is changed.

use egui::{FontId, Ui, Vec2};

use crate::date_time;
use crate::domain::ThemeChoice;
use crate::language::{Language, text};
use crate::reader::Answer;
use crate::request::{Refusal, Request};
use crate::window::dialogs::controls::{choice_ui, close_footer, whole_number};
use crate::window::dialogs::{DialogCommand, DialogContext, Form, FormState};
use crate::window::kit::theme::{self, TEXT_SIZE, Tokens};
use crate::window::kit::widgets::{self, ButtonKind, Field, Footer, FooterButton};
use crate::window::text::locale::{FirstDay, NumberFormat};
use crate::window::text::strings::dialogs as dialog_strings;
use crate::window::view::global_keys::GlobalModifiers;
use crate::window::view::settings::{Density, Guard, Preference, Settings, Speech, Tone, Volume, Zoom};

const DAY_START: &str = "day start";
const GUARD: &str = "guard";
const ZONE: &str = "zone";

const TIME_WIDTH: f32 = 80.0;
const GUARD_WIDTH: f32 = 96.0;
const SLIDER_WIDTH: f32 = 128.0;
/// Width of the percentage, the button and the space between, in points.
const BESIDE_SLIDER: f32 = 144.0;
const PERCENT_WIDTH: f32 = 52.0;
/// How much one press changes the size.
const ZOOM_STEP: f32 = 0.1;

/// Returns the tones with their names.
fn tones() -> [(Tone, &'static str); 9] {
    [
        (Tone::Off, text!("dialogs-tone-off")),
        (Tone::Click, text!("dialogs-tone-click")),
        (Tone::Knock, text!("dialogs-tone-knock")),
        (Tone::Drop, text!("dialogs-tone-drop")),
        (Tone::Rising, text!("dialogs-tone-rising")),
        (Tone::Bell, text!("dialogs-tone-bell")),
        (Tone::Fanfare, text!("dialogs-tone-fanfare")),
        (Tone::Low, text!("dialogs-tone-low")),
        (Tone::Falling, text!("dialogs-tone-falling")),
    ]
}

/// The form of the settings.
#[derive(Debug)]
pub(crate) struct SettingsForm {
    state: FormState,
    settings: Settings,
    /// The start of the day that was last asked for, in minutes after midnight; `None` if that was refused.
    day_starts_at: Option<u16>,
    day_start: String,
    guard: String,
    zone: String,
    /// The zone that was last asked for.
    zone_asked: Option<String>,
    /// There is no zone of that name.
    is_zone_unknown: bool,
}

impl Form for SettingsForm {
    fn title(&self) -> String {
        text!("dialogs-settings").to_owned()
    }

    fn description(&self, _context: &DialogContext<'_>) -> String {
        text!("dialogs-settings-text").to_owned()
    }

    fn state(&mut self) -> &mut FormState {
        &mut self.state
    }

    fn ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) -> bool {
        let footer = close_footer(self.state.id);
        self.follow(context.settings);
        let before = self.settings.clone();
        widgets::body(ui, &footer, |ui| {
            for problem in (context.settings_problems)() {
                widgets::error(ui, &dialog_strings::sentence(&problem));
            }
            self.look_ui(ui);
            self.writing_ui(ui);
            self.day_start_ui(ui, context, commands);
            self.zone_ui(ui, commands);
            self.sound_ui(ui, commands);
            self.telling_ui(ui);
            self.guard_ui(ui);
            self.global_keys_ui(ui, context);
        });
        let pressed = footer.ui(ui);
        if self.settings != before {
            commands.push(DialogCommand::ChangeSettings(self.settings.clone()));
        }
        pressed != Some(FooterButton::Main)
    }

    /// Shows the refusal at the start of the day: the form makes no other request.
    fn refused(&mut self, _refusal: &Refusal) -> Option<&'static str> {
        self.day_starts_at = None;
        Some(DAY_START)
    }

    /// Stays open: a setting was changed, and others may follow.
    fn granted(&mut self, _commands: &mut Vec<DialogCommand>) {}

    fn answered(&mut self, answer: Answer, _commands: &mut Vec<DialogCommand>) -> Option<Answer> {
        match answer {
            Answer::Zone(_, None) => self.is_zone_unknown = true,
            other => return Some(other),
        }
        None
    }

    fn closes_on_click_beside(&self) -> bool {
        true
    }

    /// Applies what was typed and not entered yet.
    fn leave(&mut self, commands: &mut Vec<DialogCommand>) {
        self.leave_day_start(commands);
        self.leave_zone(commands);
    }
}

impl SettingsForm {
    /// Returns the form of the settings as they are; the file's days start so many minutes after midnight.
    pub(crate) fn new(settings: Settings, day_starts_at: u16) -> Self {
        Self {
            state: FormState::new(Footer::main_id),
            guard: settings.guard_ms.ms().to_string(),
            zone: settings.zone.clone().unwrap_or_default(),
            zone_asked: settings.zone.clone(),
            is_zone_unknown: false,
            settings,
            day_starts_at: Some(day_starts_at),
            day_start: dialog_strings::time_of_day(day_starts_at),
        }
    }

    /// Follows what was changed elsewhere, and its own changes as they were applied.
    fn follow(&mut self, settings: &Settings) {
        if settings.guard_ms != self.settings.guard_ms {
            self.guard = settings.guard_ms.ms().to_string();
        }
        self.settings.clone_from(settings);
    }

    fn leave_day_start(&mut self, commands: &mut Vec<DialogCommand>) {
        if let Ok(minutes) = minutes_of(&self.day_start)
            && self.day_starts_at != Some(minutes)
        {
            self.day_starts_at = Some(minutes);
            commands.push(DialogCommand::Send(vec![Request::StartDaysAt { minutes }]));
        }
    }

    fn look_ui(&mut self, ui: &mut Ui) {
        let id = self.state.id;
        let settings = &mut self.settings;
        widgets::row(ui, text!("dialogs-language"), |ui| {
            let own = Language::ALL.iter().map(|language| (Some(*language), language.own_name()));
            let options: Vec<_> = std::iter::once((None, text!("dialogs-system-default"))).chain(own).collect();
            choice_ui(ui, id.with("language"), text!("dialogs-language"), &options, &mut settings.language);
        });
        widgets::row(ui, text!("dialogs-theme"), |ui| {
            let options = [
                (ThemeChoice::System, text!("dialogs-theme-system")),
                (ThemeChoice::Light, text!("dialogs-theme-light")),
                (ThemeChoice::Dark, text!("dialogs-theme-dark")),
            ];
            widgets::segments(ui, id.with("theme"), text!("dialogs-theme"), &options, &mut settings.theme);
        });
        widgets::row(ui, text!("dialogs-density"), |ui| {
            let options = [
                (Density::Comfortable, text!("dialogs-density-comfortable")),
                (Density::Compact, text!("dialogs-density-compact")),
            ];
            widgets::segments(ui, id.with("density"), text!("dialogs-density"), &options, &mut settings.density);
        });
        for (label, system, value) in [
            (text!("dialogs-high-contrast"), text!("dialogs-system-default"), &mut settings.high_contrast),
            (text!("dialogs-reduced-motion"), text!("dialogs-system-default"), &mut settings.reduced_motion),
            (text!("dialogs-large-targets"), text!("dialogs-when-touched"), &mut settings.large_targets),
        ] {
            widgets::row(ui, label, |ui| {
                let options = [
                    (Preference::System, system),
                    (Preference::On, text!("dialogs-on")),
                    (Preference::Off, text!("dialogs-off")),
                ];
                widgets::segments(ui, id.with(label), label, &options, value);
            });
        }
        widgets::row(ui, text!("dialogs-zoom"), |ui| {
            ui.horizontal(|ui| {
                let zoom = settings.zoom.get();
                let mut button = |ui: &mut Ui, text, name, by: f32| {
                    // In full steps, whatever the value was.
                    let next = Zoom::nearest(((zoom + by) / ZOOM_STEP).round() * ZOOM_STEP);
                    let is_on = (next.get() - zoom).abs() > ZOOM_STEP / 2.0;
                    if widgets::square_button(ui, id.with(name), text, name, is_on).clicked() {
                        settings.zoom = next;
                    }
                };
                button(ui, "−", text!("dialogs-zoom-out"), -ZOOM_STEP);
                percent_ui(ui, &dialog_strings::percent(zoom));
                button(ui, "+", text!("dialogs-zoom-in"), ZOOM_STEP);
            });
        });
    }

    fn writing_ui(&mut self, ui: &mut Ui) {
        let id = self.state.id;
        let settings = &mut self.settings;
        widgets::row(ui, text!("dialogs-numbers"), |ui| {
            let options = [
                (NumberFormat::System, text!("dialogs-system-default")),
                (NumberFormat::Comma, "1,234"),
                (NumberFormat::Point, "1.234"),
                (NumberFormat::Space, "1 234"),
                (NumberFormat::Apostrophe, "1'234"),
                (NumberFormat::Plain, "1234"),
            ];
            choice_ui(ui, id.with("numbers"), text!("dialogs-numbers"), &options, &mut settings.number_format);
        });
        widgets::row(ui, text!("dialogs-first-day"), |ui| {
            let options = [
                (FirstDay::System, text!("dialogs-system-default")),
                (FirstDay::Monday, text!("dialogs-monday")),
                (FirstDay::Saturday, text!("dialogs-saturday")),
                (FirstDay::Sunday, text!("dialogs-sunday")),
            ];
            choice_ui(ui, id.with("first day"), text!("dialogs-first-day"), &options, &mut settings.first_day);
        });
    }

    fn day_start_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>, commands: &mut Vec<DialogCommand>) {
        widgets::row(ui, text!("dialogs-day-start"), |ui| {
            let minutes = minutes_of(&self.day_start);
            let id = self.state.id.with(DAY_START);
            let had_focus = ui.memory(|memory| memory.had_focus_last_frame(id));
            let form = Field { error: minutes.err(), width: TIME_WIDTH, ..Field::named(text!("dialogs-day-start")) };
            let is_entered = self.state.field(ui, DAY_START, form, &mut self.day_start);
            let is_left = had_focus && !ui.memory(|memory| memory.has_focus(id));
            if (is_entered || is_left) && !context.is_busy {
                Form::leave(self, commands);
            }
            widgets::hint(ui, text!("dialogs-day-start-hint"));
        });
    }

    fn zone_ui(&mut self, ui: &mut Ui, commands: &mut Vec<DialogCommand>) {
        widgets::row(ui, text!("dialogs-zone"), |ui| {
            let id = self.state.id.with(ZONE);
            let had_focus = ui.memory(|memory| memory.had_focus_last_frame(id));
            let error = self.is_zone_unknown.then_some(text!("dialogs-no-zone"));
            let form = Field { error, hint: text!("dialogs-zone-hint"), ..Field::named(text!("dialogs-zone")) };
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
            commands.push(DialogCommand::ChangeZone(name));
        }
    }

    fn sound_ui(&mut self, ui: &mut Ui, commands: &mut Vec<DialogCommand>) {
        let id = self.state.id;
        let settings = &mut self.settings;
        widgets::row(ui, text!("dialogs-sound"), |ui| {
            widgets::check(
                ui,
                id.with("sounds"),
                text!("dialogs-sounds"),
                text!("dialogs-sounds"),
                &mut settings.sounds,
            );
        });
        if !settings.sounds {
            return;
        }
        for (name, tone) in [
            (text!("dialogs-press"), &mut settings.press_sound),
            (text!("dialogs-reached"), &mut settings.target_sound),
            (text!("dialogs-refused"), &mut settings.refusal_sound),
        ] {
            widgets::row(ui, name, |ui| {
                if choice_ui(ui, id.with(name), &dialog_strings::sound_of(name), &tones(), tone) {
                    commands.push(DialogCommand::TrySound(*tone));
                }
            });
        }
        widgets::row(ui, text!("dialogs-volume"), |ui| {
            ui.horizontal(|ui| {
                let mut volume = settings.volume.get();
                let width = (ui.available_width() - BESIDE_SLIDER).min(SLIDER_WIDTH);
                if widgets::slider(ui, id.with("volume"), text!("dialogs-volume"), width, &mut volume) {
                    settings.volume = Volume::nearest(volume);
                }
                percent_ui(ui, &dialog_strings::percent(volume));
                let (try_id, text, name) = (id.with("try"), text!("dialogs-try"), text!("dialogs-try-name"));
                if widgets::button(ui, try_id, text, name, ButtonKind::Plain, true).clicked() {
                    commands.push(DialogCommand::TrySound(settings.target_sound));
                }
            });
        });
    }

    fn telling_ui(&mut self, ui: &mut Ui) {
        let id = self.state.id;
        let settings = &mut self.settings;
        widgets::row(ui, text!("dialogs-speech"), |ui| {
            let options = [
                (Speech::Off, text!("dialogs-speech-off")),
                (Speech::Targets, text!("dialogs-speech-targets")),
                (Speech::Presses, text!("dialogs-speech-presses")),
            ];
            choice_ui(ui, id.with("speech"), text!("dialogs-speech"), &options, &mut settings.speech);
        });
        widgets::row(ui, text!("dialogs-notifications"), |ui| {
            let text = text!("dialogs-notify");
            widgets::check(ui, id.with("notifies"), text, text, &mut settings.notifies);
        });
    }

    fn global_keys_ui(&mut self, ui: &mut Ui, context: &DialogContext<'_>) {
        widgets::row(ui, text!("global-keys-label"), |ui| {
            let options = [
                (GlobalModifiers::Off, text!("global-keys-off")),
                (GlobalModifiers::CtrlAlt, text!("global-keys-ctrl-alt")),
                (GlobalModifiers::Super, text!("global-keys-super")),
            ];
            let id = self.state.id.with("global keys");
            widgets::segments(ui, id, text!("global-keys-label"), &options, &mut self.settings.global_keys);
            for (text, is_problem) in (context.global_keys_words)() {
                if is_problem {
                    widgets::error(ui, &text)
                } else {
                    widgets::hint(ui, &text)
                };
            }
        });
    }

    fn guard_ui(&mut self, ui: &mut Ui) {
        widgets::row(ui, text!("dialogs-guard"), |ui| {
            let ms = whole_number(&self.guard).ok().and_then(|ms| u16::try_from(ms).ok());
            let guard = ms.and_then(|ms| Guard::try_from(ms).ok());
            let error = guard.is_none().then(|| dialog_strings::bad_guard(Guard::MS_MAX));
            let form = Field {
                error: error.as_deref(),
                unit: text!("dialogs-milliseconds"),
                width: GUARD_WIDTH,
                ..Field::named(text!("dialogs-guard-name"))
            };
            self.state.field(ui, GUARD, form, &mut self.guard);
            if error.is_none() {
                widgets::hint(ui, text!("dialogs-guard-hint"));
            }
            self.settings.guard_ms = guard.unwrap_or(self.settings.guard_ms);
        });
    }
}

/// Draws a percentage at a fixed position.
fn percent_ui(ui: &mut Ui, text: &str) {
    let size = Vec2::new(PERCENT_WIDTH, theme::control_height(ui));
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, text));
    let (font, ink) = (FontId::proportional(TEXT_SIZE), Tokens::of(ui).ink);
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, text, font, ink);
}

/// Reads a time of day (4, 4:30, 04:30, 4 AM) as minutes after midnight.
fn minutes_of(text: &str) -> Result<u16, &'static str> {
    let time = date_time::time_of_day(text).filter(|time| time.second() == 0 && time.subsec_nanosecond() == 0);
    let part = |number: i8| u16::try_from(number).ok();
    let minutes = time.and_then(|time| Some(part(time.hour())? * 60 + part(time.minute())?));
    minutes.ok_or(text!("dialogs-no-time-of-day"))
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
