# message: There is no description
# misconception: a description is for people only
%%writefile teahours-project/pyproject.toml
# Write the file below this line.
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tea-hours"
version = "0.2.0"
requires-python = ">=3.11"

[project.scripts]
tea-time = "tea_hours:main"
