# message: brings no command 'tea-time'
# misconception: the command has the name of the project
%%writefile teahours-project/pyproject.toml
# Write the file below this line.
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tea-hours"
version = "0.2.0"
description = "Opening hours"
requires-python = ">=3.11"

[project.scripts]
tea-hours = "tea_hours:main"
