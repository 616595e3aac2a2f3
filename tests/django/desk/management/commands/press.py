"""Presses one counter, again and again, in one of the ways in which Django programs count."""

import functools
import sqlite3
import sys

import django
from django.core.management.base import BaseCommand
from django.db import transaction
from django.db.models import F

from desk.models import Counter


def update(name):
    """One statement; the caller doesn't learn the value."""
    return Counter.objects.filter(name=name).update(count=F("count") + 1)


def get_or_create(name):
    """Get or create, then increment."""
    counter, _ = Counter.objects.get_or_create(name=name)
    return Counter.objects.filter(pk=counter.pk).update(count=F("count") + 1)


def update_or_create(name):
    """Increment, or create with 1."""
    Counter.objects.update_or_create(name=name, defaults={"count": F("count") + 1}, create_defaults={"count": 1})
    return 1


def lock(name):
    """Lock, read, write: on SQLite the lock is the transaction's (IMMEDIATE)."""
    with transaction.atomic():
        counter = Counter.objects.select_for_update().get(name=name)
        counter.count += 1
        counter.save(update_fields=["count"])
    return 1


@functools.cache
def read_once(name):
    return Counter.objects.get(name=name)


def save(name):
    """An object that was read long ago, of which only the count is saved."""
    counter = read_once(name)
    counter.count = F("count") + 1
    counter.save(update_fields=["count"])
    return 1


WAYS = {
    "update": update,
    "get_or_create": get_or_create,
    "update_or_create": update_or_create,
    "lock": lock,
    "save": save,
}


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("way", choices=WAYS)
        parser.add_argument("name")
        parser.add_argument("presses", type=int)

    def handle(self, way, name, presses, **options):
        press = WAYS[way]
        if way == "save":
            read_once(name)
        versions = f"Python {sys.version.split()[0]}, Django {django.__version__}, SQLite {sqlite3.sqlite_version}"
        self.stdout.write(f"ready: {versions}")
        self.stdout.flush()
        sys.stdin.readline()  # All begin at once.
        self.stdout.write(str(sum(press(name) for _ in range(presses))))
