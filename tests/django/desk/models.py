"""The tally file's tables as they are: tallyboard makes them, so Django doesn't manage them."""

from django.db import models


class Counter(models.Model):
    name = models.CharField(max_length=200, unique=True)
    count = models.BigIntegerField(default=0)
    color = models.TextField(null=True)

    class Meta:
        managed = False
        db_table = "counter"


class Entry(models.Model):
    """One change of one counter. Triggers in the file append it."""

    counter = models.ForeignKey(Counter, models.DO_NOTHING, related_name="entries")
    at = models.BigIntegerField()
    delta = models.BigIntegerField()
    kind = models.TextField(default="tally")
    note = models.TextField(null=True)

    class Meta:
        managed = False
        db_table = "entry"
