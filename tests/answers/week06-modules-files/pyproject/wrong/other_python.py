# message: requires-python must be >=3.11
# misconception: a version is compared as it is
%%writefile teahours-project/pyproject.toml
# Write the file below this line.
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tea-hours"
version = "0.2.0"
description = "Opening hours"
requires-python = ">=3.8"

[project.scripts]
tea-time = "tea_hours:main"
