"""Django's settings for a tally file."""

import os

INSTALLED_APPS = ["desk"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ["TALLYBOARD_DB"],
        "OPTIONS": {
            # Seconds: others write as well.
            "timeout": 30,
            # What reads and then writes in one transaction takes the lock first. SQLite's default begins by reading,
            # and then "database is locked" comes at once, whatever the timeout.
            "transaction_mode": "IMMEDIATE",
        },
    }
}
