# message: must name hatchling
# misconception: pip knows how to build
%%writefile teahours-project/pyproject.toml
# Write the file below this line.
[project]
name = "tea-hours"
version = "0.2.0"
description = "Opening hours"
requires-python = ">=3.11"

[project.scripts]
tea-time = "tea_hours:main"
