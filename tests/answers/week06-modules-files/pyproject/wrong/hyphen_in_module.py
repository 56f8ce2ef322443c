# message: tea-time
# misconception: what is imported has the hyphen of the project
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
tea-time = "tea-hours:main"
