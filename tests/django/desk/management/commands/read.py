"""Prints each counter as Django reads it: name, count, sum and number of its changes, as JSON."""

import json

from django.core.management.base import BaseCommand
from django.db.models import Count, Sum

from desk.models import Counter


class Command(BaseCommand):
    help = __doc__

    def handle(self, **options):
        counters = Counter.objects.annotate(total=Sum("entries__delta"), changes=Count("entries")).order_by("name")
        self.stdout.write(json.dumps(list(counters.values("name", "count", "total", "changes"))))
