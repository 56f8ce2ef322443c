"""What the figures of a report mean, from results that are made here."""

from math import sqrt
from statistics import fmean, pstdev

import pytest

from autograder.report.analysis import FEWEST, analyse, as_json, point_biserial
from autograder.report.highlights import highlights
from autograder.report.results import Item, ItemMark, Results, Submission

FIRST = Item("first-tests", "first", "First", "write", 4.0, answer="first")
SECOND = Item("second-tests", "second", "Second", "write", 6.0, answer="second")
ESSAY = Item("essay", "essay", "Essay", "write-up", 10.0, answer="essay", markdown=True)


def submission(student, first, second, **more):
    """One with these marks; a number stands for its points."""
    marks = {
        "first-tests": first if isinstance(first, ItemMark) else ItemMark(first),
        "second-tests": second if isinstance(second, ItemMark) else ItemMark(second),
    }
    score = sum(mark.points or 0 for mark in marks.values())
    return Submission(student, **{"score": score, "marks": marks, **more})


def analysis(*submissions, items=(FIRST, SECOND), **more):
    return analyse(Results("week", tuple(items), tuple(submissions), **more))


def figures(*submissions, **more):
    return {each.item.name: each for each in analysis(*submissions, **more).items}


CLASS = [
    submission("a", 4.0, 6.0),
    submission("b", 4.0, 6.0),
    submission("c", 4.0, 3.0),
    submission("d", 0.0, 3.0),
    submission("e", 0.0, 0.0),
]


class TestPointBiserial:
    def test_it_is_the_textbooks_formula(self):
        full = [True, True, True, False, False, True, False]
        rest = [9.0, 7.5, 8.0, 3.0, 6.0, 4.0, 1.0]
        solved = [score for score, has in zip(rest, full, strict=True) if has]
        others = [score for score, has in zip(rest, full, strict=True) if not has]
        share = len(solved) / len(full)
        wanted = (fmean(solved) - fmean(others)) / pstdev(rest) * sqrt(share * (1 - share))
        assert point_biserial(full, rest) == pytest.approx(wanted)

    def test_it_is_one_where_the_item_tells_all(self):
        assert point_biserial([True] * 3 + [False] * 3, [1, 1, 1, 0, 0, 0]) == pytest.approx(1)
        assert point_biserial([True] * 3 + [False] * 3, [0, 0, 0, 1, 1, 1]) == pytest.approx(-1)

    @pytest.mark.parametrize(
        ("full", "rest", "why"),
        [
            ([True] * FEWEST, range(FEWEST), "everybody has all points"),
            ([False] * FEWEST, range(FEWEST), "nobody has all points"),
            ([True] + [False] * FEWEST, [2.0] * (FEWEST + 1), "the same score on the other items"),
            ([True, False] * 2, [1, 2, 3, 4], f"fewer than {FEWEST} submissions have a mark"),
            ([], [], f"fewer than {FEWEST} submissions have a mark"),
        ],
    )
    def test_where_it_is_undefined_it_says_why(self, full, rest, why):
        with pytest.raises(ValueError, match=why):
            point_biserial(full, list(rest))


class TestItems:
    def test_the_share_is_of_the_points_and_part_of_them_counts(self):
        found = figures(*CLASS)
        assert found["first"].share == pytest.approx(3 / 5)
        assert found["second"].share == pytest.approx((1 + 1 + 0.5 + 0.5 + 0) / 5)
        assert (found["second"].full, found["second"].marked) == (2, 5)

    def test_discrimination_leaves_the_item_itself_out_of_the_score(self):
        found = figures(*CLASS)["first"]
        assert found.discrimination == pytest.approx(
            point_biserial([True, True, True, False, False], [6, 6, 3, 3, 0])
        )

    def test_what_could_not_be_graded_says_nothing_about_items(self):
        zero = submission("z", 0.0, 0.0, outcome="failed")
        with_it, without = analysis(*CLASS, zero), analysis(*CLASS)
        assert [each.share for each in with_it.items] == [each.share for each in without.items]
        assert with_it.scores == without.scores
        assert with_it.failed == (zero,)

    def test_what_waits_for_a_person_is_not_counted_as_nothing(self):
        def with_essay(student, first, points):
            essay = ItemMark(points, waiting=points is None)
            made = submission(student, first, 6.0)
            return Submission(student, score=made.score, marks={**made.marks, "essay": essay})

        class_ = [with_essay("a", 4.0, 8.0), *(with_essay(n, 0.0, None) for n in "bcdef")]
        found = figures(*class_, items=(FIRST, SECOND, ESSAY))
        assert (found["essay"].marked, found["essay"].waiting) == (1, 5)
        assert found["essay"].share == pytest.approx(0.8)
        # The one mark that is there must not look like a better rest.
        assert found["first"].undefined == "all have the same score on the other items"

    def test_time_is_median_and_slowest(self):
        times = [0.5, 0.1, 9.0]
        class_ = [submission(str(n), ItemMark(4.0, seconds=t), 6.0) for n, t in enumerate(times)]
        found = figures(*class_)
        assert found["first"].median_seconds == 0.5
        assert (found["first"].slowest_seconds, found["first"].slowest_student) == (9.0, "2")
        assert found["second"].median_seconds is None

    def test_unanswered_is_a_share_where_there_is_an_answer_cell(self):
        criterion = Item("first-tests", "first", "First", "criterion", 4.0)
        class_ = [submission("a", ItemMark(0.0, unanswered=True), 6.0), submission("b", 4.0, 6.0)]
        assert figures(*class_)["first"].unanswered == 0.5
        assert figures(*class_, items=[criterion, SECOND])["first"].unanswered is None

    def test_an_item_worth_nothing_has_no_share(self):
        nothing = Item("first-tests", "first", "First", "write", 0.0)
        assert figures(*CLASS, items=[nothing, SECOND])["first"].share is None

    def test_nothing_graded_has_no_figures(self):
        found = analysis(submission("z", 0.0, 0.0, outcome="failed"))
        assert found.scores.count == 0
        assert [each.share for each in found.items] == [None, None]


class TestMessages:
    def groups(self, *marks, kind="write"):
        item = Item("first-tests", "first", "First", kind, 4.0, answer="first")
        class_ = [submission(str(n), mark, 6.0) for n, mark in enumerate(marks)]
        return figures(*class_, items=[item, SECOND])["first"].groups

    def wrong(self, message, answer="", **more):
        return ItemMark(0.0, message=message, answer=answer, **more)

    def test_the_same_message_is_one_group_the_largest_first(self):
        found = self.groups(
            self.wrong("gave 3", "x = 3"), self.wrong("gave 4", "x = 4"), self.wrong("gave 4")
        )
        assert [(g.message, g.students) for g in found] == [
            ("gave 4", ("1", "2")),
            ("gave 3", ("0",)),
        ]
        assert [g.example for g in found] == ["x = 4", "x = 3"]
        assert not any(g.other_values for g in found)

    def test_another_line_is_no_other_mistake(self):
        [found] = self.groups(
            self.wrong("stopped in line 5 with NameError"),
            self.wrong("stopped in line 12 with NameError"),
        )
        assert len(found.students) == 2
        assert found.other_values

    def test_values_that_a_hidden_check_draws_are_no_other_mistakes(self):
        one = "Hidden check: with stock = 72 and name = 'oak' gave 46, expected 47: half of it"
        two = "Hidden check: with stock = 49 and name = 'elm' gave 35, expected 37: half of it"
        three = "Hidden check: with stock = 49 and name = 'elm' gave None, expected 37: half of it"
        found = self.groups(*map(self.wrong, (one, two, three)))
        assert [len(g.students) for g in found] == [2, 1]
        assert found[0].message == one

    def test_nor_are_those_of_a_criterion_and_its_seed(self):
        one = "Typed 'oak', it printed '1 oak'.\nThe data were drawn with the seed 17."
        two = "Typed 'elm', it printed '1 elm'.\nThe data were drawn with the seed 4."
        [found] = self.groups(self.wrong(one), self.wrong(two), kind="criterion")
        assert found.message == "Typed 'oak', it printed '1 oak'."
        assert len(found.students) == 2

    def test_what_was_not_answered_is_no_wrong_answer(self):
        [found] = self.groups(self.wrong("no name `x`", unanswered=True), self.wrong("no name `x`"))
        assert found.students == ("1",)


class TestScores:
    def test_bins_hold_their_lower_end_and_the_last_one_all_points(self):
        scores = [0.0, 0.9, 1.0, 3.0, 9.0, 10.0]
        found = analysis(*[submission(str(n), s, 0.0) for n, s in enumerate(scores)]).scores
        assert found.bins == (2, 1, 0, 1, 0, 0, 0, 0, 0, 2)
        assert (found.lowest, found.highest, found.median) == (0.0, 10.0, 2.0)

    def test_extra_credit_above_all_points_is_in_the_last_bin(self):
        assert analysis(submission("a", 4.0, 6.0, score=12.0)).scores.bins[-1] == 1


class TestHighlights:
    def texts(self, *submissions, **more):
        return [each.text for each in highlights(analysis(*submissions, **more))]

    def test_nothing_stands_out_where_all_is_well(self):
        assert self.texts(*[submission(n, 4.0, 6.0) for n in "abcdef"]) == []

    def test_what_is_not_finished_comes_first(self):
        texts = self.texts(
            submission("ann", 0.0, 0.0),
            submission("bob", 0.0, 0.0, outcome="failed"),
            submission("cid", 4.0, 0.0, waiting=True, problem="it is no notebook."),
            not_graded=["dan"],
        )
        assert "not graded yet: dan" in texts[0]
        assert "cannot be read: cid" in texts[1]
        assert "scores 0: bob" in texts[2]
        assert texts[3].startswith("1 submission waits for a person")
        assert any("second is hard: 0 %" in text for text in texts)

    def test_an_item_that_stronger_submissions_fail_is_named(self):
        class_ = [submission(n, 4.0, 0.0) for n in "abc"] + [submission(n, 0.0, 6.0) for n in "def"]
        assert any(text.startswith("first: those who do well") for text in self.texts(*class_))

    def test_one_odd_failure_is_no_reason_to_read_an_item_again(self):
        class_ = [submission(n, 4.0, 0.0) for n in "abcdef"] + [submission("g", 0.0, 6.0)]
        assert not any(text.startswith("first") for text in self.texts(*class_))

    def test_a_frequent_message_is_told_in_one_short_line(self):
        long = "It printed:\n" + "    and more\n" * 50
        class_ = [submission(n, ItemMark(0.0, message=long), 6.0) for n in "abc"]
        [text] = [text for text in self.texts(*class_) if "same message" in text]
        assert "3 answers" in text
        assert "\n" not in text
        assert len(text) < 250


def test_ready_made_files_of_a_project_are_no_part_of_what_is_compared():
    own = "\n".join(f"row{n} = input() * {n} + str(len(name) % {n + 1})" for n in range(8))
    ready = "\n".join(f"def read{n}(line):\n    return line.split()[{n}]" for n in range(8))
    class_ = [submission(n, 4.0, 6.0, program=(f"{own}\n", ready)) for n in ("ann", "bob")]
    [pair] = analysis(*class_, programs=(ready,)).pairs
    assert pair.matches[0].item == "program"
    assert "read1" not in pair.matches[0].sides[0].text
    class_ = [submission(n, 4.0, 6.0, program=("", ready)) for n in ("ann", "bob")]
    assert analysis(*class_, programs=(ready,)).pairs == ()


def test_the_data_for_machines_hold_what_the_page_shows():
    class_ = [*CLASS, submission("f", ItemMark(0.0, message="no"), 6.0, limits_hit=("memory",))]
    data = as_json(analysis(*class_, not_graded=("zoe",)))
    assert data["counts"]["graded"] == 6
    assert data["not_graded"] == ["zoe"]
    assert [each["id"] for each in data["items"]] == ["first", "second"]
    assert data["items"][0]["messages"] == [{"message": "no", "students": ["f"]}]
    assert data["submissions"][5]["items"] == {"first-tests": 0.0, "second-tests": 6.0}
    assert data["submissions"][5]["limits_hit"] == ["memory"]
    assert sum(data["scores"]["bins"]) == 6
