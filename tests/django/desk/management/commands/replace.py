"""Writes "Coffee" at 9 in one of the ways in which Django programs replace rows; "refused: WHY" where that can't be."""

from django.core.management.base import BaseCommand
from django.db import DatabaseError, connection

from desk.models import Counter


def bulk_create():
    """Insert, or else update the count alone."""
    rows = [Counter(name="Coffee", count=9), Counter(name="Milk", count=1)]
    Counter.objects.bulk_create(rows, update_conflicts=True, update_fields=["count"], unique_fields=["name"])


def ignore():
    """Insert what isn't there."""
    Counter.objects.bulk_create([Counter(name="Coffee", count=9)], ignore_conflicts=True)


def raw(sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)


WAYS = {
    "bulk_create": bulk_create,
    "ignore": ignore,
    "replace": lambda: raw("REPLACE INTO counter (name, count) VALUES ('Coffee', 9)"),
    "replace_by_id": lambda: raw("REPLACE INTO counter (id, name, count) VALUES (1, 'Coffee', 9)"),
    "replace_id": lambda: raw("REPLACE INTO counter (id, name, count) VALUES (7, 'Coffee', 9)"),
    "replace_name": lambda: raw("UPDATE OR REPLACE counter SET name = 'Coffee' WHERE name = 'Tea'"),
}


class Command(BaseCommand):
    help = __doc__

    def add_arguments(self, parser):
        parser.add_argument("way", choices=WAYS)

    def handle(self, way, **options):
        try:
            WAYS[way]()
            self.stdout.write("done")
        except DatabaseError as error:
            self.stdout.write(f"refused: {error}")
