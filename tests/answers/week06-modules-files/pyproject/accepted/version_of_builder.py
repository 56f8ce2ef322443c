%%writefile teahours-project/pyproject.toml
# Write the file below this line.
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "tea-hours"
version = "0.2.0"
description = 'When to have tea'
requires-python = ">=3.11"

[project.scripts]
tea-time = "tea_hours:main"
