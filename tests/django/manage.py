"""A Django program that counts in tallyboard's file: the test tests/django.rs runs many of them."""

import os
import sys

from django.core.management import execute_from_command_line

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
execute_from_command_line(sys.argv)
