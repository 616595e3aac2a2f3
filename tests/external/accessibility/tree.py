"""Speaks with the accessibility bus (AT-SPI) for the tests in `accessibility.rs`.

enable        lets programs that start from now on offer their trees
tree PID      prints the tree of the program's window: a line each, indented, with role, name, and what else there is
focus PID     prints the line of what has the focus

Left out: numbers that nobody is told (positions, sizes, indices).
"""

import re
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

# States that a person is told of.
STATES = [
    "MODAL", "FOCUSED", "CHECKED", "PRESSED", "SELECTED", "EXPANDED", "REQUIRED", "INVALID_ENTRY",
]
WAIT_SECONDS = 60
MONTHS = r"\b(January|February|March|April|May|June|July|August|September|October|November|December)\b"
# Of the days of the week so far, only today has counts.
NOTHING_ON_A_DAY = "table cell 'DATE: 0'"


def enable():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    properties = "org.freedesktop.DBus.Properties"
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", properties, "Set", value, None, Gio.DBusCallFlags.NONE, -1, None)


def window_of(pid):
    """The window of the process, once it is on the bus."""
    desktop = Atspi.get_desktop(0)
    end = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < end:
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program is not None and program.get_process_id() == pid and program.get_child_count() > 0:
                return program.get_child_at_index(0)
        time.sleep(0.05)
    sys.exit("the program isn't on the accessibility bus")


def line(node):
    parts = [node.get_role_name()]
    if node.get_name():
        parts.append(repr(node.get_name()))
    if node.get_description():
        parts.append(f"description={node.get_description()!r}")
    text, value = node.get_text_iface(), node.get_value_iface()
    if text is not None:
        said = Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
        if said != node.get_name():
            parts.append(f"text={said!r}")
    if value is not None and node.get_role() != Atspi.Role.SEPARATOR:
        parts.append(f"value={Atspi.Value.get_current_value(value):g}")
    states = node.get_state_set()
    parts += [name.lower() for name in STATES if states.contains(getattr(Atspi.StateType, name))]
    if not states.contains(Atspi.StateType.ENABLED):
        parts.append("disabled")
    return plain(" ".join(parts))


def plain(text):
    """The text without what depends on the time."""
    text = re.sub(r"(Name of this desk' text=).*", r"\1'HOST'", text)
    text = re.sub(r"\d{4}-\d\d-\d\d", "DATE", text)
    text = re.sub(r"((Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)( \d{4})?", "DATE", text)
    text = re.sub(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2}\b", "DATE", text)
    text = re.sub(r"\b\d{1,2} – DATE", "DATE – DATE", text)
    text = re.sub(MONTHS, "MONTH", text)
    text = re.sub(r"\d+(\.\d+)? an hour in \d+(\.\d+)? hours?", "N an hour in N hours", text)
    text = re.sub(r"\d{1,2}[:.]\d\d([:.]\d\d)?", "TIME", text)
    return re.sub(r"\b20\d\d\b", "YEAR", text)


def tree(node, depth=0):
    lines = ["  " * depth + line(node)]
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            lines += tree(child, depth + 1)
    return lines


def focused(node):
    if node.get_state_set().contains(Atspi.StateType.FOCUSED):
        return node
    children = (node.get_child_at_index(index) for index in range(node.get_child_count()))
    return next((found for child in children if child is not None and (found := focused(child))), None)


def main():
    what = sys.argv[1]
    if what == "enable":
        enable()
    elif what == "tree":
        lines = tree(window_of(int(sys.argv[2])))
        print("\n".join(line for line in lines if line.strip() != NOTHING_ON_A_DAY))
    elif what == "focus":
        node = focused(window_of(int(sys.argv[2])))
        print(line(node) if node else "nothing")


try:
    main()
except GLib.GError as error:
    # What was looked at has just gone: the caller looks again.
    print(f"changing: {error.message}")
