"""Increments one row by Django's F() from several processes. Prints the increments a second.

django_hot.py HOST PORT USER PASSWORD DATABASE PROCESSES SECONDS"""
import multiprocessing
import sys
import time

import django
from django.conf import settings

HOST, PORT, USER, PASSWORD, DATABASE, PROCESSES, SECONDS = sys.argv[1:]


def configure():
    database = {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": HOST,
        "PORT": PORT,
        "USER": USER,
        "PASSWORD": PASSWORD,
        "NAME": DATABASE,
    }
    settings.configure(DATABASES={"default": database}, INSTALLED_APPS=[])
    django.setup()


def count(barrier, counted):
    configure()
    from django.db import models

    class Hot(models.Model):
        name = models.TextField(primary_key=True)
        count = models.BigIntegerField()

        class Meta:
            app_label = "hot"
            db_table = "hot"
            managed = False

    row = Hot.objects.filter(name="coffee")
    row.update(count=models.F("count") + 1)
    barrier.wait()
    end = time.monotonic() + float(SECONDS)
    number = 0
    while time.monotonic() < end:
        row.update(count=models.F("count") + 1)
        number += 1
    counted.put(number)


if __name__ == "__main__":
    barrier = multiprocessing.Barrier(int(PROCESSES))
    counted = multiprocessing.Queue()
    processes = [multiprocessing.Process(target=count, args=(barrier, counted)) for _ in range(int(PROCESSES))]
    for process in processes:
        process.start()
    print(sum(counted.get() for _ in processes) / float(SECONDS))
    for process in processes:
        process.join()
