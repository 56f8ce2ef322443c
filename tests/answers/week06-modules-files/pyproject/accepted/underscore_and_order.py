%%writefile teahours-project/pyproject.toml
# Write the file below this line.
[project]
name = "tea_hours"
version = "0.2.0"
requires-python = ">= 3.11"
description = "Tea"
dependencies = []
scripts = { tea-time = "tea_hours:main" }

[build-system]
build-backend = "hatchling.build"
requires = ["hatchling"]
