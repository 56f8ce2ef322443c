"""The figure of a hash table: the same in every run, and Python's own way where that is simple."""

import pytest

from course.widgets.buckets import describe, hash_table


def at(figure, index):
    """The text and the picture of a step."""
    figure.slider.value = index
    return describe(figure.current, index), figure.picture.value


def last(figure):
    return at(figure, figure.slider.max)


def test_a_key_goes_to_the_bucket_that_its_hash_leads_to():
    text, picture = at(hash_table({"Emma": 4, "Dune": 2}), 2)
    assert "D 68 + u 117 + n 110 + e 101 = 396; 396 % 8 = 4" in text
    assert "  4: 'Dune'" in text
    assert "  0: 'Emma'" in text
    assert "look 1: put here" in picture


def test_a_collision_goes_on_to_the_next_bucket_and_around_the_end():
    text, picture = last(hash_table([7, 15]))
    assert "collision: 2 looks until the empty bucket 0" in text
    assert "look 1: another key" in picture
    assert "look 2: put here" in picture


@pytest.mark.parametrize(("one", "other"), [("act", "cat"), (1, True), (1, 1.0), ((1, 2), (1, 2))])
def test_equal_hashes_are_one_key_only_if_the_keys_are_equal(one, other):
    text, _ = last(hash_table([one, other]))
    assert ("equal key is there already" in text) == (one == other)
    assert text.count("(empty)") == (7 if one == other else 6)


def test_numbers_have_pythons_own_hash():
    text, _ = last(hash_table([-3, 22, 0.5]))
    assert f"{hash(-3) % 8}: -3" in text
    assert f"{hash(22) % 8}: 22" in text
    assert f"hash of this number is {hash(0.5)}" in text


def test_it_looks_until_the_key_or_an_empty_bucket():
    text, picture = last(hash_table(["act", "cat"], look_for="cat"))
    assert "Found in bucket 1, with 2 looks." in text
    assert "look 2: found" in picture
    text, _ = last(hash_table(["act", "cat"], look_for="tac"))
    assert "Bucket 2 is empty, so it is not in the table. That took 3 looks." in text


def test_the_table_grows_before_it_is_too_full_and_loses_no_key():
    figure = hash_table(range(0, 60, 10))
    text, _ = at(figure, 5)
    assert "7: " in text
    assert "  8: " not in text
    text, _ = last(figure)
    assert "the table gets 16 buckets" in text
    assert all(f": {key}\n" in f"{text}\n" for key in range(0, 60, 10))


def test_the_reader_can_change_the_keys_and_what_is_looked_for():
    figure = hash_table(["Emma"])
    figure.program.value = "'Dune'\n12,\n"
    figure.starting.click()
    assert figure.slider.max == 2
    figure.look_for.value = "12"
    assert figure.slider.max == 3
    assert "Found in bucket 5, with 2 looks." in last(figure)[0]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("['Emma', 4]", "TypeError: unhashable type: 'list'"),
        ("('Emma', [4])", "TypeError: unhashable type: 'list'"),
        ("{}", "unhashable type: 'dict'"),
        ("None", "numbers, texts and tuples"),
        ("Emma", "a text has quotes"),
        ("1 +", "is no value"),
        ("__import__('os')", "is no value"),
        ("\n".join("123456789ab"), "up to 10 keys"),
        (f"'{'x' * 1_000}'", "up to 10 keys"),
        ("(" * 900, "is no value"),
    ],
)
def test_what_cannot_be_a_key_is_said(line, message):
    figure = hash_table([])
    figure.program.value = line
    figure.starting.click()
    text, picture = last(figure)
    assert message in text
    assert "<svg" in picture


def test_a_key_that_cannot_be_looked_for_is_said():
    figure = hash_table([1])
    figure.look_for.value = "[1]"
    assert "unhashable" in last(figure)[0]


def test_buttons_step_from_key_to_key():
    figure = hash_table(["a", "b"])
    assert figure.back.disabled
    assert figure.forward.description == "Next key"
    for _ in range(5):
        figure.forward.click()
    assert figure.forward.disabled
    assert figure.slider.value == 2


def test_markup_is_text_and_a_page_without_a_kernel_has_picture_and_text():
    bundle = hash_table({"<script>", "&"})._repr_mimebundle_()
    assert "<script>" not in bundle["text/html"]
    assert 'alt="' in bundle["text/html"]
    assert bundle["text/plain"] == hash_table({"&", "<script>"})._repr_mimebundle_()["text/plain"]
    figure = hash_table(["<script>", "", "a" * 300])
    assert all("<script>" not in at(figure, step)[1] for step in range(4))
