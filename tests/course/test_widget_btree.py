"""The figure of a B-tree: it finds what is there, and reads no page that it need not."""

from itertools import pairwise
from random import Random

import pytest

from course.widgets.btree import PER_PAGE, BTree, btree, build, describe, draw, search


@pytest.mark.parametrize("size", [1, 2, 4, 5, 16, 17, 40, 64])
def test_it_is_a_balanced_tree_of_all_keys(size):
    keys = [random_key * 3 for random_key in range(size)]
    Random(size).shuffle(keys)
    tree = build(keys)
    assert tree.keys == sorted(keys)
    assert [page.number for page in tree.pages] == list(range(len(tree.pages)))
    assert len(tree.levels[-1]) == 1
    for below, level in pairwise(tree.levels):
        children = [number for page in level for number in page.children]
        assert children == [page.number for page in below]
        assert all(len(page.keys) == len(page.children) <= PER_PAGE for page in level)


def test_a_search_gives_the_keys_of_the_range():
    random = Random(22)
    for _ in range(300):
        keys = [random.randint(0, 30) for _ in range(random.randint(1, 50))]
        first, last = sorted([random.randint(-2, 33), random.randint(-2, 33)])
        done = search(build(keys), first, last)
        assert list(done.found) == sorted(key for key in keys if first <= key <= last)


def test_one_key_costs_one_page_a_level():
    tree = build(list(range(0, 128, 2)))
    for key in range(0, 128, 2):
        assert len(search(tree, key, key).read) == len(tree.levels) == 3


def test_a_range_goes_on_from_leaf_to_leaf():
    tree = build(list(range(16)))
    assert search(tree, 5, 10).read == (4, 1, 2)
    assert search(tree, 4, 7).read == (4, 1)


def test_a_key_that_is_not_there_is_looked_for_where_it_would_be():
    tree = build(list(range(0, 40, 2)))
    done = search(tree, 7, 7)
    assert done.found == ()
    assert len(done.read) == len(tree.levels)


def test_equal_keys_on_several_pages_are_all_found():
    tree = build([1, 5, 5, 5, 5, 5, 5, 9])
    assert search(tree, 5, 5).found == (5,) * 6


def test_texts_are_keys_too():
    figure = btree(["Momo", "Dune", "Emma", "Heidi", "Ulysses"], "E", "I")
    assert figure.current.found == ("Emma", "Heidi")
    figure.first.value = "M"
    figure.last.value = "N"
    assert figure.current.found == ("Momo",)


def test_the_pages_are_read_one_by_one():
    figure = btree(list(range(16)), 5, 10)
    assert "16 keys in 5 pages, on 2 levels" in figure.picture.value
    assert figure.back.disabled
    figure.forward.click()
    assert "Read 1 of 3: the root, with 0, 4, 8, 12." in figure.picture.value
    figure.slider.value = 3
    assert "the next leaf to the right" in figure.picture.value
    assert "Found: 5, 6, 7, 8, 9, 10. 3 of 5 pages were read." in figure.picture.value
    assert figure.forward.disabled


def test_what_is_typed_is_searched_for():
    figure = btree(list(range(16)), 5)
    figure.last.value = "6"
    figure.slider.value = figure.slider.max
    assert "Found: 5, 6." in figure.picture.value
    figure.last.value = "six"
    assert "take a number" in figure.picture.value


def test_it_says_that_it_is_a_model():
    bundle = btree([1, 2, 3])._repr_mimebundle_()
    assert "A model" in bundle["text/plain"]
    assert "A model" in btree([1, 2, 3]).picture.value


def test_too_many_keys_and_none_are_refused():
    for keys in ([], list(range(65))):
        with pytest.raises(ValueError, match="from 1 to 64"):
            BTree(keys, 1, 1)


def test_markup_in_keys_is_text():
    tree = build(["<script>", "b"])
    done = search(tree, "b", "b")
    assert "<script>" not in draw(tree, done, 1)
    assert "read 1" in describe(tree, done)
