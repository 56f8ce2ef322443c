"""What the prover tells people (a short table) and machines (JSON)."""

from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.table import Table

from autograder.build.lesson import WRITE_UP
from autograder.prove.proofs import AssignmentProof, ItemProof


def show(console: Console, proofs: list[AssignmentProof], drift: list[str] | None) -> None:
    """Print the table, then every failure with the command that reproduces it.

    Args:
        console: Where to.
        proofs: What was proven.
        drift: What the committed notebooks differ in; None when it was not looked at.
    """
    for proof in proofs:
        console.print(_table(proof))
    for proof in proofs:
        for text in proof.failures:
            console.print(f"FAILED {proof.id}: {text}", style="red", markup=False)
        for item in proof.items:
            for text in item.failures:
                console.print(f"FAILED {proof.id} {item.id}: {text}", style="red", markup=False)
            if item.failures:
                console.print(f"  autograder prove {proof.id} --item {item.id}", markup=False)
    for text in drift or []:
        console.print(f"FAILED drift: {text}", style="red", markup=False)
    if drift:
        console.print("  autograder build")
    items = [item for proof in proofs for item in proof.items]
    failed = sum(bool(item.failures) for item in items)
    mutants, killed, equivalent = (
        sum(getattr(item.mutants, name) for item in items)
        for name in ("total", "killed", "equivalent")
    )
    looked = "not looked at" if drift is None else f"{len(drift)} files"
    console.print(
        f"{len(items)} items in {len(proofs)} assignments, {failed} with failures; "
        f"{mutants} mutants, {killed} killed, {equivalent} equivalent; drift: {looked}"
    )


def as_json(proofs: list[AssignmentProof], drift: list[str] | None) -> dict[str, Any]:
    """The proofs for machines."""
    return {
        "assignments": [
            {
                "id": proof.id,
                "items": [
                    {
                        "id": item.id,
                        "kind": item.kind,
                        "topic": item.topic,
                        "points": item.points,
                        "unsolved": item.unsolved,
                        "reference": item.reference,
                        "accepted": list(item.accepted),
                        "wrong": list(item.wrong),
                        "mutants": asdict(item.mutants),
                        "failures": item.failures,
                    }
                    for item in proof.items
                ],
                "failures": proof.failures,
            }
            for proof in proofs
        ],
        "drift": drift,
    }


def _table(proof: AssignmentProof) -> Table:
    table = Table(box=None, pad_edge=False, title=proof.id, title_justify="left")
    for name in ("item", "kind"):
        table.add_column(name, no_wrap=True)
    # Unsolved and with the reference; right verdicts of all; refused of all.
    for name in ("points", "accepted", "wrong", "mutants", ""):
        table.add_column(name, justify="right", no_wrap=True)
    for item in proof.items:
        table.add_row(*_row(item))
    return table


def _row(item: ItemProof) -> list[str]:
    return [
        item.id,
        item.kind,
        # A person marks it: nothing can be proven.
        f"({item.points})" if item.kind == WRITE_UP else f"{item.unsolved} → {item.reference}",
        f"{item.accepted[1]}/{item.accepted[0]}",
        f"{item.wrong[1]}/{item.wrong[0]}",
        _mutants(item),
        "[red]failed[/red]" if item.failures else "ok",
    ]


def _mutants(item: ItemProof) -> str:
    """How many mutants are killed; with `=` how many are justified as equivalent."""
    count = item.mutants
    justified = f" ={count.equivalent}" if count.equivalent else ""
    return f"{count.killed}/{count.total}{justified}" if count.total else ""
