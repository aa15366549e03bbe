"""Loads the harness, compiled once into the folder that is named, and the libraries it needs from where they are."""
import json
import os
import sys

sys.pycache_prefix = sys.argv[1]
import prep_harness

sys.pycache_prefix = None
sys.dont_write_bytecode = True
prep_harness.main()
